using System;
using System.IO;
using AcuTimer.Benchmarks.Content;
using AcuTimer.Benchmarks.Sizes;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;

namespace AcuTimer.Benchmarks.Flash;

/// <summary>Tables of shipped routines, some packets long.</summary>
internal static class FlashTable
{
    /// <summary>The table of one shipped file.</summary>
    public static byte[] Of(string file)
    {
        var bag = new DiagnosticBag();
        Sources sources = SourceReader.Read([Path.Combine(ShippedContent.Root, "routines", file)], null, bag);
        return TableCompiler.Compile(sources, bag)?.Bytes ?? throw new InvalidOperationException($"{file} does not compile");
    }
}
