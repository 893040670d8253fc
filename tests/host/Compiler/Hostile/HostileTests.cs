using System;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using Xunit;

namespace AcuTimer.Tests.Compiler.Hostile;

/// <summary>Whatever file is given: a clear error, within a second and 200 MB.</summary>
public sealed class HostileTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private const long Memory = 200L << 20;

    [Theory]
    [InlineData("ten megabytes", "AT001")]
    [InlineData("ten megabytes of zeros", "AT001")]
    [InlineData("yaml bomb", "AT004")]
    [InlineData("merge keys", "AT004")]
    [InlineData("many anchors", "AT004")]
    [InlineData("many aliases", "AT004")]
    [InlineData("many tags", "AT005")]
    [InlineData("many documents", "AT007")]
    [InlineData("duplicate keys", "AT006")]
    [InlineData("unknown keys", "AT010")]
    [InlineData("many empty steps", "AT014")]
    [InlineData("many wrong steps in one line", "AT001")]
    [InlineData("many unknown points", "AT014")]
    [InlineData("many points in one list", "AT014")]
    [InlineData("many aliases of a point", "AT014")]
    [InlineData("deep lists", "AT008")]
    [InlineData("deep keys", "AT008")]
    [InlineData("deep block lists", "AT008")]
    [InlineData("deep block keys", "AT008")]
    [InlineData("deep complex keys", "AT008")]
    [InlineData("keys that are lists", "AT012")]
    [InlineData("colons", "AT003")]
    [InlineData("a very long text", "AT020")]
    [InlineData("a very long escaped text", "AT023")]
    [InlineData("a text that never ends", "AT003")]
    [InlineData("a very long block text", "AT022")]
    [InlineData("quotation marks", "AT003")]
    [InlineData("percent signs", "AT003")]
    [InlineData("tabs", "AT009")]
    [InlineData("line feeds", "AT009")]
    [InlineData("carriage returns", "AT009")]
    [InlineData("comments", "AT009")]
    [InlineData("signs outside the basic plane", "AT009")]
    [InlineData("a program", "AT002")]
    [InlineData("UTF-16", "AT002")]
    [InlineData("UTF-16, the other end first", "AT002")]
    [InlineData("UTF-16 without a mark", "AT002")]
    [InlineData("UTF-32", "AT002")]
    [InlineData("half a character", "AT002")]
    [InlineData("an overlong character", "AT002")]
    [InlineData("a lone surrogate", "AT002")]
    [InlineData("a zero byte", "AT002")]
    [InlineData("an escape sequence", "AT002")]
    [InlineData("nothing", "AT009")]
    [InlineData("only a byte order mark", "AT009")]
    public void It_is_refused_quickly(string name, string code)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("hostile.yaml", HostileSource.Of(name));
        Measure(() => Check(path), out DiagnosticBag bag);
        Assert.Contains(code, bag.InSourceOrder().Select(diagnostic => diagnostic.Code.Id));
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData("ten megabytes", "AT001")]
    [InlineData("line feeds", "AT040")]
    [InlineData("a program", "AT002")]
    [InlineData("nothing", "AT040")]
    public void A_map_is_refused_quickly_too(string name, string code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("atlas/a.yaml", "points:\n  - { code: A, name: A, region: A, laterality: paired, place: A, big: A, ceiling: light, source: A, map: { name: m, x: 0, y: 0 } }\n");
        folder.Write("maps/m.txt", HostileSource.Of(name));
        Measure(() => Check(folder.At("atlas"), null), out DiagnosticBag bag);
        Assert.Equal([code], bag.InSourceOrder().Select(diagnostic => diagnostic.Code.Id));
    }

    [Fact]
    public void A_map_of_many_rows_is_refused_quickly()
    {
        using var folder = new TemporaryFolder();
        folder.Write("atlas/a.yaml", "points:\n  - { code: A, name: A, region: A, laterality: paired, place: A, big: A, ceiling: light, source: A, map: { name: m, x: 0, y: 0 } }\n");
        folder.Write("maps/m.txt", "name: m\nsymmetric: no\n\n" + string.Concat(Enumerable.Repeat(".\n", 120_000)));
        Measure(() => Check(folder.At("atlas"), null), out DiagnosticBag bag);
        Assert.Equal(["AT042"], bag.InSourceOrder().Select(diagnostic => diagnostic.Code.Id));
    }

    [Fact]
    public void More_findings_than_anyone_reads_are_counted_and_not_kept()
    {
        using var folder = new TemporaryFolder();
        DiagnosticBag bag = Check(folder.Write("hostile.yaml", HostileSource.Of("duplicate keys")));
        Assert.Equal(DiagnosticBag.Most, bag.InSourceOrder().Count);
        Assert.True(bag.Count > 10_000);
    }

    /// <summary>What people do by accident and what is no attack at all.</summary>
    [Fact]
    public void A_byte_order_mark_and_other_line_ends_are_no_problem()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(RepositoryFiles.At("routines", "atlas"), "atlas");
        folder.Copy(RepositoryFiles.At("routines", "maps"), "maps");
        string text = Workshop.Head + "  - { point: LI4, side: both, technique: hold, for: 20 s }\n";
        string path = folder.Write("test.yaml", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))]);
        Assert.Single(Workshop.Compile(path).Model.Steps);
    }

    private static DiagnosticBag Check(string path) => Check(path, RepositoryFiles.At("routines", "atlas"));

    private static DiagnosticBag Check(string path, string? atlas)
    {
        var bag = new DiagnosticBag();
        TableCompiler.Compile(SourceReader.Read([path], atlas, bag), bag);
        var renderer = new TextRenderer(TextWriter.Null, new Ink(true));
        foreach (Diagnostic diagnostic in bag.InSourceOrder())
        {
            renderer.Write(diagnostic);
        }

        JsonRenderer.Write(bag.InSourceOrder(), TextWriter.Null);
        return bag;
    }

    /// <summary>All that is allocated is more than is ever held at once.</summary>
    private static void Measure(Func<DiagnosticBag> work, out DiagnosticBag bag)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = ThreadTime.Now();
        bag = work();
        Assert.InRange(ThreadTime.Now() - start, TimeSpan.Zero, Second);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Memory);
    }
}
