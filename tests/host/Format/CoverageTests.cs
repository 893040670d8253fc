using System;
using System.IO;
using System.Linq;
using AcuTimer.Tool.Commands;
using AcuTimer.Compiler.Coverage;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Tests.Compiler;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>COVERAGE.md is what the tool writes today; and the tool takes nothing that is not there.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coverage").FullName;

    public CoverageTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "atlas"));
        Write("atlas/atlas.yaml", """
            points:
              - code: LR3
                name: Great Rush
                pinyin: Taichong
                region: foot
                laterality: paired
                place: ["top of the foot"]
                big: TOES
                ceiling: firm
                cautions: [pregnancy]
                sources: { place: "004 p2" }
                source: "004 p2"
            documents:
              - { id: "004", title: From hand to Dan Tien, paragraphs: 3 }
            """);
        Write("toes.yaml", """
            routine: Toes
            applied-by: self
            gates: [pregnancy, wound, numbness, injury, thinners]
            before: ["Pain: ease off"]
            steps:
              - { point: LR3, side: left, technique: circles, clockwise: 6 }
            """);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void The_page_is_fresh()
    {
        var bag = new DiagnosticBag();
        string page = CoverageMaker.Make(RepositoryFiles.Routines, bag);
        Assert.Empty(bag.InSourceOrder().Select(d => $"{d.Primary.Span.Line}: {d.Message}"));
        Assert.True(page == File.ReadAllText(RepositoryFiles.At("routines", "COVERAGE.md")), "stale: run `acutimer coverage routines`");
    }

    [Fact]
    public void The_five_documents_are_all_there_with_all_their_paragraphs()
    {
        string page = File.ReadAllText(RepositoryFiles.At("routines", "COVERAGE.md"));
        Assert.Equal(
            ["43", "49", "35", "38", "51"],
            page.Split('\n').Where(line => line.Contains(" paragraphs: ", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Good_coverage_gives_a_page()
    {
        (string page, string[] findings) = Make("""
                  - { paragraphs: 1, reason: no instruction }
                  - { paragraphs: 2, says: Press the toes., steps: [toes step 1], gates: [toes gate wound], tips: [toes before 1], points: [LR3 place] }
                  - { paragraphs: 3, says: Dance., reason: Not here. }
            """);
        Assert.Empty(findings);
        Assert.Contains("3 paragraphs: 1 carried, 1 left out, 1 that say nothing to do.", page, StringComparison.Ordinal);
        Assert.Contains(
            "| 2 | Press the toes. | *Toes:* step 1 LR3; asks about wound; tip “Pain: ease off”<br>*atlas:* LR3 place |", page, StringComparison.Ordinal);
        Assert.Contains("| 3 | Dance. | left out: Not here. |", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("steps: [toes step 2]", "there is no step `2`; Toes has 1")]
    [InlineData("steps: [toes step 0]", "there is no step `0`; Toes has 1")]
    [InlineData("steps: [toos step 1]", "there is no routine `toos`")]
    [InlineData("steps: [toes stop 1]", "`stop` is not step, gate, before or after")]
    [InlineData("steps: [toes]", "this is no step, gate or tip")]
    [InlineData("gates: [toes gate clot]", "Toes has no gate `clot`")]
    [InlineData("tips: [toes before 2]", "there is no tip `2`; Toes has 1 there")]
    [InlineData("tips: [toes after 1]", "there is no tip `1`; Toes has 0 there")]
    [InlineData("points: [LR4 place]", "there is no point `LR4`")]
    [InlineData("points: [LR3 ceiling]", "LR3 has no source for `ceiling`")]
    [InlineData("points: [LR3]", "this is no statement of the atlas")]
    public void What_is_not_there_carries_nothing(string carrier, string message)
    {
        string[] findings = Make($"      - {{ paragraphs: 1-3, says: Something., {carrier} }}\n").Findings;
        Assert.Equal([$"AT110 {message}"], findings);
    }

    [Theory]
    [InlineData("1-2", "AT111 paragraphs of 004 that stand nowhere: 3")]
    [InlineData("1-4", "AT111 004 has 3 paragraphs, and no 4")]
    [InlineData("3-1", "AT111 paragraphs are a number, or two with a dash such as 3-5")]
    public void Paragraphs_that_are_not_there(string paragraphs, string finding) =>
        Assert.Contains(finding, Make($"      - {{ paragraphs: {paragraphs}, reason: no instruction }}\n").Findings);

    [Fact]
    public void A_paragraph_twice() => Assert.Equal(
        ["AT111 paragraph 2 of 004 stands twice"],
        Make("      - { paragraphs: 1-2, reason: no instruction }\n      - { paragraphs: 2-3, reason: no instruction }\n").Findings);

    [Theory]
    [InlineData("says: Press.", "AT112 nothing carries it, and there is no reason why")]
    [InlineData("steps: [toes step 1]", "AT112 it is carried, but not said in words")]
    [InlineData("says: Press., steps: [toes step 1], reason: Never mind.", "AT112 it is carried, and there is a reason why it is not")]
    public void Neither_carried_nor_left_out(string keys, string finding) =>
        Assert.Equal([finding], Make($"      - {{ paragraphs: 1-3, {keys} }}\n").Findings);

    [Fact]
    public void The_command_writes_checks_and_says_when_it_is_stale()
    {
        Coverage("      - { paragraphs: 1-3, reason: no instruction }\n");
        Assert.Equal(ExitCode.Findings, CommandLineTool.Run(["coverage", _folder, "--check"]));
        Assert.Equal(ExitCode.Good, CommandLineTool.Run(["coverage", _folder]));
        Assert.Equal(ExitCode.Good, CommandLineTool.Run(["coverage", _folder, "--check"]));
        File.AppendAllText(Path.Combine(_folder, "COVERAGE.md"), "x");
        Assert.Equal(ExitCode.Findings, CommandLineTool.Run(["coverage", _folder, "--check"]));
    }

    private (string Page, string[] Findings) Make(string passages)
    {
        Coverage(passages);
        var bag = new DiagnosticBag();
        string page = CoverageMaker.Make(_folder, bag);
        return (page, bag.InSourceOrder().Select(d => $"{d.Code.Id} {d.Message}").ToArray());
    }

    private void Coverage(string passages) =>
        Write("coverage.yaml", "coverage:\n  - document: \"004\"\n    passages:\n" + passages);

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);
}
