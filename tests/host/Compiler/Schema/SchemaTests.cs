using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Language;
using Xunit;

namespace AcuTimer.Tests.Compiler.Schema;

/// <summary>The schemas that editors use: fresh, right about all shipped sources, and strict.</summary>
public sealed class SchemaTests
{
    private static readonly Draft07 Routine = new(LanguageSchema.Routine());

    private static readonly Draft07 Atlas = new(LanguageSchema.Atlas());

    [Fact]
    public void The_files_are_as_the_tool_writes_them()
    {
        Assert.Equal(LanguageSchema.Text(LanguageSchema.Routine()), Shipped(LanguageSchema.RoutineFile));
        Assert.Equal(LanguageSchema.Text(LanguageSchema.Atlas()), Shipped(LanguageSchema.AtlasFile));
    }

    public static TheoryData<string> Routines() => new(Sources("", LanguageSchema.RoutineFile));

    public static TheoryData<string> AtlasFiles() => new(Sources("atlas", "../schema/" + LanguageSchema.AtlasFile));

    [Theory]
    [MemberData(nameof(Routines))]
    public void Every_shipped_routine_is_valid(string file) => Assert.Empty(Routine.Check(YamlAsJson.File(RepositoryFiles.At("routines", file))));

    [Theory]
    [MemberData(nameof(AtlasFiles))]
    public void Every_shipped_atlas_file_is_valid(string file) => Assert.Empty(Atlas.Check(YamlAsJson.File(RepositoryFiles.At("routines", file))));

    [Fact]
    public void All_sources_name_their_schema_but_the_list_of_passages()
    {
        Assert.Equal(7, Routines().Count);
        Assert.Equal(Directory.GetFiles(RepositoryFiles.At("routines", "atlas"), "*.yaml").Length, AtlasFiles().Count);
    }

    [Theory]
    [InlineData("{ point: LI4, side: both, technique: hold, for: 20 s }", "")]
    [InlineData("{ point: LI4, side: both, technique: hold, for: 1:30 }", "")]
    [InlineData("{ points: [BL60, KI3], technique: tap, count: 30, in: 60, tempo: 1.5 }", "")]
    [InlineData("{ point: LI4, technique: circles, clockwise: 30 s, counterclockwise: 5 }", "")]
    [InlineData("{ block: sore-first, steps: [{ point: LI4, technique: hold }] }", "")]
    [InlineData("{ point: LI4, cue: { self: \"two\\nlines\", partner: [\"two\", \"lines\"] }, technique: hold }", "")]
    [InlineData("{ point: LI4, technique: hold, side: booth }", "/side: enum")]
    [InlineData("{ point: LI4, technique: rub }", "/technique: enum")]
    [InlineData("{ point: LI4, technique: hold, for: 20 sec }", "/for: anyOf")]
    [InlineData("{ point: LI4, technique: hold, for: 3601 }", "/for: anyOf")]
    [InlineData("{ point: LI4, technique: hold, for: \"20\" }", "/for: anyOf")]
    [InlineData("{ point: LI4, technique: hold, clockwise: 5 }", "/clockwise: enum")]
    [InlineData("{ point: LI4, technique: tap, count: 1000 }", "/count: maximum")]
    [InlineData("{ point: LI4, technique: tap, count: 1.5 }", "/count: type")]
    [InlineData("{ point: LI4, technique: hold, presure: light }", ": no key presure")]
    [InlineData("{ side: both, technique: hold }", ": oneOf")]
    [InlineData("{ point: LI4, points: [BL60, KI3], technique: hold }", ": oneOf")]
    [InlineData("{ points: [BL60], technique: hold }", "/points: minItems")]
    [InlineData("{ point: LI4 }", ": required technique")]
    [InlineData("{ point: a name much too long to be one, technique: hold }", "/point: maxLength")]
    [InlineData("{ point: \"L\u20AC4\", technique: hold }", "/point: pattern")]
    [InlineData("{ point: 4, technique: hold }", "/point: type")]
    [InlineData("{ point: LI4, technique: hold, source: \"004 page 3\" }", "/source: pattern")]
    [InlineData("{ point: LI4, technique: hold, defaults: [amount, amount] }", "/defaults: uniqueItems")]
    [InlineData("{ point: LI4, technique: hold, cue: { self: [one, two, three] } }", "/cue/self: anyOf")]
    [InlineData("{ block: both, steps: [{ point: LI4, technique: hold }] }", "/block: enum")]
    [InlineData("{ block: sore-first, steps: [] }", "/steps: minItems")]
    public void A_step_is_valid_or_wrong_in_one_place(string step, string wrong)
    {
        IReadOnlyList<string> found = Routine.Check(YamlAsJson.Text($"routine: T\napplied-by: self\ngates: [clot]\nsteps: [{step}]"));
        string[] expected = wrong.Length == 0 ? [] : ["/steps/0" + wrong];
        Assert.Equal(expected, found.Except(["/steps/0/presure: enum"]));
    }

    [Theory]
    [InlineData("points: [{ code: bl40 }]", "/points/0/code: pattern")]
    [InlineData("points: [{ code: BL40, ceiling: hard }]", "/points/0/ceiling: enum")]
    [InlineData("points: [{ code: BL40, map: { name: leg-back, x: 128, y: 0 } }]", "/points/0/map/x: maximum")]
    [InlineData("documents: [{ id: WHO, title: A title that is too long for it }]", "/documents/0/title: maxLength")]
    public void A_wrong_atlas_is_refused(string atlas, string wrong) => Assert.Contains(wrong, Atlas.Check(YamlAsJson.Text(atlas)));

    [Fact]
    public void Every_key_has_a_description()
    {
        foreach (string text in new[] { Shipped(LanguageSchema.RoutineFile), Shipped(LanguageSchema.AtlasFile) })
        {
            Assert.DoesNotContain("\"description\": \"\"", text, StringComparison.Ordinal);
        }

        Assert.Equal("What the hand does.", LanguageSchema.Routine()["definitions"]!["step"]!["properties"]!["technique"]!["description"]!.GetValue<string>());
    }

    private static string Shipped(string name) => File.ReadAllText(RepositoryFiles.At("routines", "schema", name)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Sources(string folder, string schema) =>
        Directory.GetFiles(RepositoryFiles.At("routines", folder), "*.yaml")
            .Where(file => File.ReadLines(file).First().EndsWith(schema, StringComparison.Ordinal))
            .Select(file => Path.Combine(folder, Path.GetFileName(file)))
            .Order(StringComparer.Ordinal);
}
