using System;
using System.IO;
using System.Linq;
using System.Reflection;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;

namespace AcuTimer.Benchmarks.Content;

/// <summary>The repository's own routines.</summary>
internal static class ShippedContent
{
    public static string Root { get; } = typeof(ShippedContent).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static CompiledTable Compile()
    {
        var bag = new DiagnosticBag();
        CompiledTable? table = TableCompiler.Compile(SourceReader.Read([Path.Combine(Root, "routines")], null, bag), bag);
        return table ?? throw new InvalidOperationException("the routines do not compile: see `acutimer check routines`");
    }
}
