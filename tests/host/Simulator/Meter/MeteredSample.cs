using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using AcuTimer.Board;
using AcuTimer.Meter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AcuTimer.Tests.Simulator.Meter;

/// <summary>A class of the firmware's namespace, compiled for size as the firmware is, and metered.</summary>
internal sealed class MeteredSample
{
    private readonly Type _type;

    public MeteredSample(string members)
    {
        var file = Path.GetTempFileName();
        var compilation = CSharpCompilation.Create(
            "sample",
            [CSharpSyntaxTree.ParseText("namespace AcuTimer { public static class Sample { " + members + " } }")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var built = compilation.Emit(file);
        if (!built.Success)
        {
            throw new ArgumentException(string.Join('\n', built.Diagnostics), nameof(members));
        }

        using var metered = MeteredAssembly.Of(file).Image;
        _type = new AssemblyLoadContext("sample").LoadFromStream(metered).GetType("AcuTimer.Sample", true)!;
        File.Delete(file);
    }

    /// <summary>Instructions that a call executes.</summary>
    public long Count(string method, params object[] arguments)
    {
        var before = CodeMeter.Total;
        Call(method, arguments);
        return CodeMeter.Total - before;
    }

    /// <summary>What a call gives.</summary>
    public object? Call(string method, params object[] arguments) => Method(method).Invoke(null, arguments);

    /// <summary>Instructions of each method so far, without the sample's name.</summary>
    public static long Of(string method) => CodeMeter.ByMethod().Single(m => m.Key == "AcuTimer.Sample::" + method).Value;

    private MethodInfo Method(string name) => _type.GetMethod(name)!;
}
