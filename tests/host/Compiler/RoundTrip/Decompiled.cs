using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler.RoundTrip;

/// <summary>From bytes to sources in a folder.</summary>
internal static class Decompiled
{
    public static IReadOnlyList<DecompiledFile> Files(byte[] bytes)
    {
        RawTable? table = RawTable.Open(bytes, out TableError error);
        Assert.Equal(TableError.None, error);
        var bag = new DiagnosticBag();
        IReadOnlyList<DecompiledFile>? files = Decompiler.Decompile(table!, new Span(new SourceFile("table", ""), 0, 0), bag);
        Assert.Equal(0, bag.Count);
        return files!;
    }

    /// <summary>Decompiles and compiles again.</summary>
    public static byte[] AndCompiled(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        foreach (DecompiledFile file in Files(bytes))
        {
            folder.Write(file.Path.Replace('/', Path.DirectorySeparatorChar), file.Text);
        }

        byte[]? again = Workshop.TryCompile([folder.Path], out IReadOnlyList<string> findings)?.Bytes;
        // What was only warned of is in the table.
        Assert.True(findings.All(finding => finding.StartsWith("AT1", StringComparison.Ordinal)), string.Join('\n', findings));
        return again!;
    }
}
