using System.IO;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Meter;

/// <summary>An assembly of the firmware with counters in every method.</summary>
internal static class MeteredAssembly
{
    /// <summary>The assembly to load, and the bytes of its type tables on the device.</summary>
    public static (MemoryStream Image, int Tables) Of(string path)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path));
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver });
        var tables = TypeTables.Of(module);
        var calls = new CounterCalls(module);
        foreach (var method in module.GetTypes().Where(CounterCalls.IsFirmware).SelectMany(t => t.Methods).Where(m => m.HasBody))
        {
            new MethodMeter(calls, method).Put();
        }

        var written = new MemoryStream();
        module.Write(written);
        written.Position = 0;
        return (written, tables);
    }
}
