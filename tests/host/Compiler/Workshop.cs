using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using Xunit;

namespace AcuTimer.Tests.Compiler;

/// <summary>Compiles sources in a test.</summary>
internal static class Workshop
{
    /// <summary>The head of a routine with every gate and nothing to warn about; steps follow.</summary>
    public const string Head =
        """
        routine: Test
        applied-by: either
        gates: [pregnancy, clot, wound, numbness, injury, thinners]
        before: ["Sharp pain: stop"]
        steps:

        """;

    /// <summary>Files and folders, without errors and warnings.</summary>
    public static CompiledTable Compile(params string[] paths)
    {
        CompiledTable? table = TryCompile(paths, out IReadOnlyList<string> findings);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
        return table!;
    }

    /// <summary>One routine, with the points of the shipped atlas.</summary>
    public static CompiledTable CompileText(string routine)
    {
        using var folder = new TemporaryFolder();
        folder.Write("test.yaml", routine);
        var bag = new DiagnosticBag();
        CompiledTable? table = TableCompiler.Compile(SourceReader.Read([folder.At("test.yaml")], RepositoryFiles.At("routines", "atlas"), bag), bag);
        Assert.True(bag.Count == 0, string.Join('\n', Lines(bag)));
        return table!;
    }

    /// <summary>What is found in one routine, with the points of the shipped atlas.</summary>
    public static IReadOnlyList<string> Findings(string routine)
    {
        using var folder = new TemporaryFolder();
        folder.Write("test.yaml", routine);
        var bag = new DiagnosticBag();
        TableCompiler.Compile(SourceReader.Read([folder.At("test.yaml")], RepositoryFiles.At("routines", "atlas"), bag), bag);
        return Lines(bag);
    }

    public static CompiledTable? TryCompile(string[] paths, out IReadOnlyList<string> findings)
    {
        var bag = new DiagnosticBag();
        CompiledTable? table = TableCompiler.Compile(SourceReader.Read(paths, null, bag), bag);
        findings = Lines(bag);
        return table;
    }

    private static string[] Lines(DiagnosticBag bag) =>
        bag.InSourceOrder().Select(d => $"{d.Code.Id} {d.Primary.Span.File.Path}:{d.Primary.Span.Line}: {d.Message}").ToArray();
}
