using System;
using System.IO;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>Inputs that once failed, typed by a person in a folder of his own, outside the repository.</summary>
public sealed class FieldRowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_writes_the_file_that_it_is_given_and_never_over_another()
    {
        CommandResult made = Run("new", "my-routine.yaml");
        Assert.Equal((0, ""), (made.Code, made.Output));
        Assert.Contains("next: acutimer check my-routine.yaml", made.Errors, StringComparison.Ordinal);
        string text = File.ReadAllText(_folder.At("my-routine.yaml"));
        Assert.Contains("routine: \"My Routine\"", text, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("schema/routine.schema.json")));
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "my-routine.yaml").Errors);
        File.AppendAllText(_folder.At("my-routine.yaml"), "# mine\n");
        Assert.Equal(2, Run("new", "my-routine.yaml").Code);
        Assert.EndsWith("# mine\n", File.ReadAllText(_folder.At("my-routine.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_atlas_is_there_and_a_lone_folder_of_points_adds_to_it()
    {
        Write("mine.yaml", "  - { point: ELBOW, side: both, technique: hold, for: 20 s }\n  - { point: LI4, side: both, technique: hold, for: 20 s }\n");
        _folder.Write("atlas/own.yaml", OwnPoint);
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);
    }

    [Fact]
    public void Points_and_maps_beside_the_routine_are_found()
    {
        Write("mine.yaml", "  - { point: ELBOW, side: both, technique: hold, for: 20 s }\n");
        _folder.Write("points.yml", OwnPoint.Replace("ceiling: light,", "ceiling: light, map: { name: elbow, x: 1, y: 1 },", StringComparison.Ordinal));
        _folder.Write("maps/elbow.txt", "name: elbow\nsymmetric: no\n\n" + string.Concat(Enumerable.Repeat("....####\n", 8)));
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);
    }

    [Fact]
    public void An_own_entry_is_never_laxer_than_the_shipped_one()
    {
        Write("mine.yaml", "  - { point: BL40, side: both, technique: hold, for: 20 s, pressure: firm }\n");
        _folder.Write("atlas/own.yaml", OwnPoint.Replace("ELBOW", "BL40", StringComparison.Ordinal).Replace("light", "firm", StringComparison.Ordinal));
        CommandResult result = Run("check", "mine.yaml");
        Assert.Contains("error[AT060]", result.Errors, StringComparison.Ordinal);
        Assert.Contains("error[AT061]", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine.yaml")]
    [InlineData("table.txt")]
    [InlineData("link.acut")]
    public void Compile_writes_over_no_source_no_link_and_no_other_name(string output)
    {
        Write("mine.yaml", "  - { point: LI4, side: both, technique: hold, for: 20 s }\n");
        string before = File.ReadAllText(_folder.At("mine.yaml"));
        File.CreateSymbolicLink(_folder.At("link.acut"), _folder.At("mine.yaml"));
        Assert.NotEqual(0, Run("compile", "mine.yaml", "-o", output).Code);
        Assert.Equal(before, File.ReadAllText(_folder.At("mine.yaml")));
        Assert.NotNull(new FileInfo(_folder.At("link.acut")).LinkTarget);
    }

    [Fact]
    public void GV29_is_Yintang_and_one_bad_point_does_not_stop_the_others()
    {
        _folder.Write("atlas/own.yaml", OwnPoint.Replace("ELBOW", "GV29", StringComparison.Ordinal).Replace("paired", "midline", StringComparison.Ordinal));
        Write("mine.yaml", "  - { point: GV29, technique: hold, for: 20 s }\n");
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);

        _folder.Write("atlas/bad.yaml", OwnPoint.Replace("ELBOW", "GV31", StringComparison.Ordinal));
        Write("long.yaml", "  - { point: LI4, side: left, technique: knead, for: 16 min }\n");
        string errors = Run("check", ".").Errors;
        Assert.Contains("the last point of that channel is GV28", errors, StringComparison.Ordinal);
        Assert.Contains("error[AT066]", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("L14", "LI4")]
    [InlineData("Hegu", "LI4")]
    [InlineData("he gu", "LI4")]
    [InlineData("UB23", "BL23")]
    [InlineData("Du4", "GV4")]
    [InlineData("Ren-6", "CV6")]
    [InlineData("Liv3", "LR3")]
    [InlineData("K3", "KI3")]
    [InlineData("LI-04", "LI4")]
    [InlineData("l.i.4", "LI4")]
    [InlineData("SP.06", "SP6")]
    [InlineData("St_36", "ST36")]
    [InlineData("UB 023", "BL23")]
    [InlineData("GV24.5", "EX-HN3")]
    public void Other_ways_of_writing_a_point_are_known(string written, string code)
    {
        Write("mine.yaml", $"  - {{ point: {written}, technique: tap, for: 20 s }}\n");
        Assert.Contains($"did you mean `{code}`", Run("check", "mine.yaml").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_gates_are_one_finding_with_the_finished_line()
    {
        Write("mine.yaml", "  - { point: BL57, side: both, technique: knead, for: 20 s, pressure: firm }\n");
        string text = File.ReadAllText(_folder.At("mine.yaml"));
        File.WriteAllText(_folder.At("mine.yaml"), text.Replace("[pregnancy, clot, wound, numbness, injury, thinners]", "[pregnancy]", StringComparison.Ordinal));
        string errors = Run("check", "mine.yaml").Errors;
        Assert.Contains("write `gates: [pregnancy, clot, wound, numbness, injury, thinners]`", errors, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings\nmore about one: acutimer explain AT068\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_routine_without_gates_gets_the_finished_line_and_fix_writes_it()
    {
        Write("mine.yaml", "  - { point: BL57, side: both, technique: hold, for: 20 s }\n");
        string text = File.ReadAllText(_folder.At("mine.yaml")).Replace("gates: [pregnancy, clot, wound, numbness, injury, thinners]\n", "", StringComparison.Ordinal);
        File.WriteAllText(_folder.At("mine.yaml"), text);
        string errors = Run("check", "mine.yaml").Errors;
        Assert.Contains("error[AT068]: the gates pregnancy, clot, wound, numbness, injury are missing", errors, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings\nmore about one: acutimer explain AT068\n", errors, StringComparison.Ordinal);
        Assert.Equal(0, Run("fix", "mine.yaml").Code);
        Assert.Contains("\ngates: [pregnancy, clot, wound, numbness, injury]\nsteps:\n", File.ReadAllText(_folder.At("mine.yaml")), StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "mine.yaml").Errors);
    }

    [Theory]
    [InlineData("  routine: R\r\n  applied-by: self\r\n  before: [\"Sharp pain: stop.\"]\r\n  steps:\r\n    - { point: BL57, side: both, technique: hold, for: 20 s }\r\n", 0, "\r\n  gates: [pregnancy, clot, wound, numbness, injury]\r\n  steps:\r\n")]
    [InlineData("{ routine: R, applied-by: self, before: [\"Sharp pain: stop.\"], steps: [{ point: BL57, side: both, technique: hold, for: 20 s }] }\n", 1, "{ routine: R, applied-by: self, before: [\"Sharp pain: stop.\"], steps: [")]
    public void The_gates_line_stands_as_its_neighbours_do_or_is_left_to_the_writer(string text, int code, string after)
    {
        _folder.Write("mine.yaml", text);
        CommandResult result = Run("fix", "mine.yaml");
        Assert.True(result.Code == code, result.Errors);
        Assert.Contains("gates: [pregnancy, clot, wound, numbness, injury]", result.Errors, StringComparison.Ordinal);
        Assert.Contains(after, File.ReadAllText(_folder.At("mine.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "empty name")]
    [InlineData("big.yaml", 1, "larger than 256 KB")]
    [InlineData("missing.yaml", 1, "missing.yaml")]
    public void What_cannot_be_read_is_said(string file, int code, string message)
    {
        _folder.Write("big.yaml", new string('#', 10_000_000));
        CommandResult result = Run("check", file);
        Assert.Equal(code, result.Code);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_routine_where_a_table_belongs_is_to_be_compiled_first()
    {
        Write("mine.yaml", "  - { point: LI4, side: both, technique: hold, for: 20 s }\n");
        CommandResult result = Run("dump", "mine.yaml");
        Assert.Equal(2, result.Code);
        Assert.Contains("compile it first: acutimer compile mine.yaml -o mine.acut", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_in_another_script_gets_help_in_words()
    {
        _folder.Write("mine.yaml", "routine: 足三里\napplied-by: self\ngates: []\nsteps: []\n");
        Assert.Contains("Latin letters only: write the name in pinyin", Run("check", "mine.yaml").Errors, StringComparison.Ordinal);
    }

    private const string OwnPoint =
        "points:\n  - { code: ELBOW, name: Elbow, region: arm, laterality: paired, place: at the elbow, big: ELBOW, ceiling: light, cautions: [nerve], source: own }\n";

    private void Write(string name, string steps) => _folder.Write(name, Workshop.Head.Replace("Test", name[..4], StringComparison.Ordinal) + steps);

    private CommandResult Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);
}
