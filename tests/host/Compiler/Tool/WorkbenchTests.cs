using System;
using System.IO;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>The commands with which a person looks at a routine, mends it and compares it, from a folder of his own.</summary>
public sealed class WorkbenchTests : IDisposable
{
    private const string Steps = "  - { point: LI4, side: both, technique: hold, for: 40 s }\n  - { point: LR3, side: left, technique: circles, clockwise: 3 }\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fix_writes_what_is_certain_and_nothing_else()
    {
        string text = "# mine\nroutine: Mine\napplied-by: self\ngates: [pregnancy] # four more\nbefore: [\"pain: stop\"]\nsteps:\n  - { point: LI4, side: both, technique: hold, for: 30 sec }\n";
        _folder.Write("mine.yaml", text);
        CommandResult result = Run("fix", "mine.yaml");
        Assert.Equal(0, result.Code);
        string expected = text.Replace("[pregnancy]", "[pregnancy, wound, numbness, injury]", StringComparison.Ordinal).Replace("30 sec", "30 s", StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(_folder.At("mine.yaml")));
        Assert.Contains("nothing to fix", Run("fix", "mine.yaml").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_writes_a_fraction_a_time_in_two_parts_and_a_count_with_a_word()
    {
        string text = Workshop.Head + "  - { point: LI4, side: both, technique: hold, for: 1,5 min }\n  - { point: LR3, side: both, technique: knead, for: 1m30s }\n  - { point: KI3, side: left, technique: circles, clockwise: 36 circles }\n";
        _folder.Write("mine.yaml", text);
        Assert.Equal(0, Run("fix", "mine.yaml").Code);
        string expected = text.Replace("1,5", "1.5", StringComparison.Ordinal).Replace("1m30s", "1:30", StringComparison.Ordinal).Replace("36 circles", "36", StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(_folder.At("mine.yaml")));
    }

    [Fact]
    public void A_document_of_ones_own_beside_the_routine_is_a_source()
    {
        _folder.Write("sources.yaml", "documents:\n  - { id: LEE2014, title: Lee 2014 }\n");
        _folder.Write("mine.yaml", Workshop.Head + "  - { point: PC6, side: left, technique: hold, for: 3 min, reason: as in the trial, source: LEE2014, defaults: [pressure, ramp] }\n");
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);
    }

    [Fact]
    public void Fix_mends_a_list_with_a_line_an_item()
    {
        _folder.Write("mine.yaml", "routine: Mine\napplied-by: self\ngates:\n  - pregnancy\n  - wound\n\nbefore: [\"pain: stop\"]\nsteps:\n  - { point: LI4, side: both, technique: hold, for: 30 s }\n");
        Assert.Equal(0, Run("fix", "mine.yaml").Code);
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);
    }

    [Fact]
    public void Diff_says_in_words_what_has_changed()
    {
        _folder.Write("old.yaml", Workshop.Head + Steps);
        _folder.Write("new.yaml", Workshop.Head + Steps.Replace("40 s", "60 s", StringComparison.Ordinal) + "  - { point: KI3, side: both, technique: tap, count: 20 }\n");
        CommandResult result = Run("diff", "old.yaml", "new.yaml");
        string[] lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("Step 1 (LI4): hold for 60 s; ease in 5 s instead of hold for 40 s; ease in 5 s", lines[0]);
        Assert.StartsWith("Step 3 (KI3, tap 20 times", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("is new", lines[1], StringComparison.Ordinal);
        Assert.Equal("the same\n", Run("diff", "old.yaml", "old.yaml").Errors);
    }

    /// <summary>Nothing that is felt changes in silence.</summary>
    [Theory]
    [InlineData("left, technique: hold, for: 40 s }", "left, technique: hold, for: 40 s, prepare: 20 s }", "20 s to get there")]
    [InlineData("left, technique: hold, for: 40 s }", "left, technique: hold, for: 40 s, release: 9 s }", "let go in 9 s")]
    [InlineData("left-then-right, technique: hold, for: 40 s }", "left-then-right, technique: hold, for: 40 s, switch: 15 s }", "15 s to change sides")]
    public void Diff_and_show_tell_the_times_around_a_step(string before, string after, string words)
    {
        _folder.Write("old.yaml", Workshop.Head + "  - { point: LI4, side: " + before + "\n");
        _folder.Write("new.yaml", Workshop.Head + "  - { point: LI4, side: " + after + "\n");
        Assert.Contains(words, Run("diff", "old.yaml", "new.yaml").Output, StringComparison.Ordinal);
        Assert.Contains(words, Run("show", "new.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_and_the_sheet_tell_a_rest_between_points_and_a_block()
    {
        string steps = "  - { point: LI4, side: left-then-right, technique: hold, for: 20 s }\n  - { point: LR3, side: left-then-right, technique: hold, for: 20 s }\n";
        string block = "  - block: left-then-right\n    steps:\n" + steps.Replace("  - ", "      - ", StringComparison.Ordinal).Replace(" side: left-then-right,", "", StringComparison.Ordinal);
        _folder.Write("old.yaml", Workshop.Head + steps);
        _folder.Write("rest.yaml", Workshop.Head.Replace("steps:", "rest-between: 30 s\nsteps:", StringComparison.Ordinal) + steps);
        _folder.Write("block.yaml", Workshop.Head + block);
        Assert.Contains("38 s to get there", Run("diff", "old.yaml", "rest.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("block 1: left then right instead of left then right", Run("diff", "old.yaml", "block.yaml").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("preview", "block.yaml").Code);
        Assert.Contains("block 1: left then right", File.ReadAllText(_folder.At("preview/block.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("li4", "LI4  Joining Valley (Hegu)")]
    [InlineData("hegu", "LI4  Joining Valley (Hegu)")]
    [InlineData("B54", "BL40  Bend Middle (Weizhong)")]
    public void One_point_is_shown_in_full_with_its_picture(string word, string head)
    {
        string output = Run("points", word).Output;
        Assert.StartsWith(head + "\n", output, StringComparison.Ordinal);
        Assert.Contains("pressure   at most", output, StringComparison.Ordinal);
        Assert.Contains('█', output);
    }

    [Fact]
    public void Points_are_searched_by_a_part_of_the_body() =>
        Assert.All(Run("points", "calf").Output.TrimEnd('\n').Split('\n'), line => Assert.Contains("calf", line, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_new_point_can_be_used_at_once_and_a_placeless_one_after_it_has_a_place()
    {
        Assert.Equal(0, Run("new-point", "ELBOW").Code);
        _folder.Write("mine.yaml", Workshop.Head + "  - { point: ELBOW, side: both, technique: hold, for: 20 s }\n");
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);
        Assert.Equal(2, Run("new-point", "ELBOW").Code);
        Assert.Equal(2, Run("new-point", "GV77").Code);
    }

    /// <summary>Words, pressure and mark of the atlas are not one's own: they name the source that they have there.</summary>
    [Fact]
    public void A_new_point_that_the_atlas_knows_names_the_source_of_what_it_takes_over()
    {
        Assert.Equal(0, Run("new-point", "LI4").Code);
        string shipped = File.ReadAllText(RepositoryFiles.At("routines", "atlas", "hand.yaml"));
        string entry = shipped[shipped.IndexOf("code: LI4\n", StringComparison.Ordinal)..];
        string source = entry[entry.IndexOf("    source: ", StringComparison.Ordinal)..].Split('\n')[0];
        Assert.Contains(source + " ", File.ReadAllText(_folder.At("atlas/li4.yaml")), StringComparison.Ordinal);
        _folder.Write("mine.yaml", Workshop.Head + "  - { point: LI4, side: both, technique: hold, for: 20 s }\n");
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);
    }

    [Fact]
    public void Preview_writes_a_strip_an_animation_and_a_sheet_and_a_picture_becomes_a_map()
    {
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        Assert.Equal(0, Run("preview", "mine.yaml").Code);
        byte[] gif = File.ReadAllBytes(_folder.At("preview/mine.gif"));
        Assert.True(gif.AsSpan().StartsWith("GIF89a"u8));
        string sheet = File.ReadAllText(_folder.At("preview/mine.html"));
        Assert.Contains("LI4 Joining Valley", sheet, StringComparison.Ordinal);
        Assert.Equal(2, sheet.Split("data:image/png").Length - 1);
        CommandResult map = Run("new-map", "preview/mine.png", "--height", "32");
        Assert.Equal(0, map.Code);
        Assert.StartsWith("name: mine\nsymmetric: no\n\n", File.ReadAllText(_folder.At("maps/mine.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Play_begins_with_the_step_that_is_asked_for()
    {
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        Assert.Matches("steps +2\\n", Run("play", "mine.yaml", "--from", "2", "--speed", "max").Output);
        Assert.Equal(2, Run("play", "mine.yaml", "--from", "3").Code);
    }

    /// <summary>Nobody is there to press OK at the points that come up for the first time.</summary>
    [Fact]
    public void Play_outside_a_terminal_goes_on_by_itself_from_whatever_step()
    {
        string steps = string.Concat(new[] { "LI4", "PC6", "LR3", "BL60" }.Select(point => $"  - {{ point: {point}, side: both, technique: tap, count: 10 }}\n"));
        _folder.Write("mine.yaml", Workshop.Head + steps);
        foreach (string from in new[] { "1", "3", "4" })
        {
            Assert.Contains("Test (ended)", Run("play", "mine.yaml", "--from", from, "--speed", "max").Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_completes_every_command(string shell)
    {
        string script = Run("completion", shell).Output;
        Assert.All(new[] { "check", "preview", "new-map", "AT092" }, word => Assert.Contains(word, script, StringComparison.Ordinal));
    }

    private CommandResult Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);
}
