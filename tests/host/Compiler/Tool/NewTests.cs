using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Templates;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>The routine to start from.</summary>
public sealed class NewTests
{
    [Fact]
    public void With_a_name_it_passes_the_check() => Assert.Equal("Evening Feet", Workshop.CompileText(RoutineTemplate.Text("Evening Feet")).Model.Routines[0].Title);

    [Fact]
    public void Without_a_name_only_the_name_is_wrong()
    {
        using var folder = new TemporaryFolder();
        folder.Write("new.yaml", RoutineTemplate.Text(null));
        folder.Copy(RepositoryFiles.At("routines", "atlas"), "atlas");
        folder.Copy(RepositoryFiles.At("routines", "maps"), "maps");
        Workshop.TryCompile([folder.Path], out IReadOnlyList<string> findings);
        Assert.Equal("AT023", Assert.Single(findings)[..5]);
    }

    [Fact]
    public void What_its_notes_suggest_can_be_written()
    {
        string[] lines = RoutineTemplate.Text("Suggestions").Split('\n');
        int more = Array.FindIndex(lines, line => line.Contains("More ways", StringComparison.Ordinal));
        Assert.True(more > 0);
        IEnumerable<string> taken = lines.Select((line, i) => i > more && line.StartsWith("  # ", StringComparison.Ordinal) ? "  " + line[4..] : line);
        string routine = string.Join('\n', taken).Replace("gates: [", "gates: [clot, ", StringComparison.Ordinal);
        Assert.Equal(9, Workshop.CompileText(routine).Model.Steps.Count);
    }

    [Fact]
    public void Its_other_notes_can_be_taken_too()
    {
        string routine = RoutineTemplate.Text("Suggestions")
            .Replace("# hold: 20 s ", "hold: 20 s", StringComparison.Ordinal)
            .Replace("# tempo: 2 s ", "tempo: 2 s", StringComparison.Ordinal)
            .Replace("# rounds: 3", "rounds: 3", StringComparison.Ordinal)
            .Replace("# stations: 3 ", "stations: 3", StringComparison.Ordinal)
            .Replace("# cue: {", "cue: {", StringComparison.Ordinal)
            .Replace("# source: \"004 p10\" ", "source: \"004 p10\"", StringComparison.Ordinal)
            .Replace("# document: ", "document: ", StringComparison.Ordinal)
            .Replace("dose: { per-day: 1, default: true }\n# dose", "dose", StringComparison.Ordinal);
        Assert.Equal(4, Workshop.CompileText(routine).Model.Routines[0].Weeks);
    }

    [Fact]
    public void A_name_may_hold_anything_that_the_fonts_have() =>
        Assert.Equal("\"Feet\": 1\\2 # {now}", Workshop.CompileText(RoutineTemplate.Text("\"Feet\": 1\\2 # {now}")).Model.Routines[0].Title);
}
