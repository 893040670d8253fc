using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using AcuTimer.Board;

namespace AcuTimer.Meter;

/// <summary>
/// A second load of the program, in which the firmware counts its instructions. The board is the same one; the firmware, and
/// whatever knows its types, is loaded anew.
/// </summary>
public sealed class MeteredContext : AssemblyLoadContext
{
    private static readonly string[] Firmware = ["AcuTimer.Core", "AcuTimer.Esp32"];
    private static readonly string[] Shared = ["AcuTimer.Board", "AcuTimer.Packages", "AcuTimer.Meter"];

    private readonly string _folder;
    private readonly string? _tests;

    private MeteredContext(string folder, string? tests = null)
        : base("metered")
    {
        _folder = folder;
        _tests = tests;
    }

    /// <summary>Whether this code belongs to a metered load.</summary>
    public static bool Holds(Assembly assembly) => GetLoadContext(assembly) is MeteredContext;

    /// <summary>Loads an assembly again, metered. Its file and the firmware's must lie in a folder.</summary>
    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Only the simulator's and the benchmarks' own programs meter, and those are folders; the tool in one file never does.")]
    public static Assembly Reload(Assembly assembly) =>
        new MeteredContext(Path.GetDirectoryName(assembly.Location)!).LoadFromAssemblyName(assembly.GetName());

    /// <summary>Loads tests of the device again, metered as the firmware is, with a heap in which nothing else is.</summary>
    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Tests are a folder.")]
    public static Assembly ReloadTests(Assembly tests)
    {
        HeapMeter.Begin(TypeTables.ClassLibrary, isOn: true);
        return new MeteredContext(Path.GetDirectoryName(tests.Location)!, tests.GetName().Name).LoadFromAssemblyName(tests.GetName());
    }

    /// <summary>Runs a program's Main again, metered.</summary>
    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="heap">Objects are to be reported too.</param>
    /// <returns>Its exit code.</returns>
    public static int Run(Assembly program, string[] args, bool heap = false)
    {
        HeapMeter.Begin(TypeTables.ClassLibrary, heap);
        var result = Reload(program).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [args], null);
        return result is int code ? code : 0;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        if (Array.IndexOf(Firmware, assemblyName.Name) >= 0 || assemblyName.Name == _tests)
        {
            var (image, tables) = MeteredAssembly.Of(path);
            using (image)
            {
                var loaded = LoadFromStream(image);
                HeapMeter.Add(loaded, tables);
                return loaded;
            }
        }

        var ours = assemblyName.Name!.StartsWith("acutimer", StringComparison.OrdinalIgnoreCase) && Array.IndexOf(Shared, assemblyName.Name) < 0;
        return ours && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
