using System;
using System.IO;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>A table of inputs that once failed, row by row: what is typed, what comes back, and what must not.</summary>
public sealed class FieldTableTests : IDisposable
{
    private const string Good = "  - { point: LI4, side: both, technique: hold, for: 20 s }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Row, steps of r.yaml, command, exit code, and words of the answer.</summary>
    public static TheoryData<string, string, string, int, string> Rows => new()
    {
        { "C1", "  - { point: BL40, side: left, technique: squeeze, for: 14 min, press: 25 s, rest: 500 ms }", "check r.yaml", 1, "steady pressure for 10 of 10 s at BL40" },
        { "C2", Good, "new r.yaml", 2, "'r.yaml' is there already, and stays as it is" },
        { "C2", Good, "new mine.yaml", 0, "next: acutimer check mine.yaml" },
        { "C3", Good, "check r.yaml", 0, "0 errors, 0 warnings" },
        { "C4", Good, "compile r.yaml -o r.yaml", 2, "does not end in .acut" },
        { "C4", Good, "compile r.yaml -o /dev/null", 2, "does not end in .acut" },
        { "C4", Good, "compile r.yaml -o folder.acut", 3, "'folder.acut' is a folder" },
        { "C4", Good, "compile r.yaml -o other.yml", 2, "does not end in .acut" },
        { "C4", Good, "compile r.yaml -o ''", 1, "no file with an empty name" },
        { "C4", Good, "compile r.yaml -o missing/x.acut", 3, "There is no folder" },
        { "C4", Good, "compile r.yaml -o /dev/full", 2, "does not end in .acut" },
        { "C4", Good, "preview r.yaml -o r.yaml", 3, "is a file, not a folder to write into" },
        { "C4", Good, "decompile folder.acut -o r.yaml", 3, "is a folder" },
        { "C5", "  - { point: GV29, technique: hold, for: 20 s }", "check r.yaml", 0, "0 errors, 0 warnings" },
        { "C6", "  - { point: LI4, side: both, technique: hold }", "check r.yaml", 0, "no amount: hold 60 s, the device's default, is taken" },
        { "C6", "  - { point: LI4, side: both, technique: circles }", "check r.yaml", 0, "no amount: circles 5 clockwise and 5 counterclockwise" },
        { "C6", "  - { point: LI4, side: left, technique: knead }", "check r.yaml", 0, "no amount: knead 60 s, the device's default, is taken" },
        { "C6", "  - { point: LI4, side: left, technique: stroke }", "check r.yaml", 0, "no amount: stroke 60 s, the device's default, is taken" },
        { "C6", "  - { point: LI4, side: left, technique: tap }", "check r.yaml", 1, "how long, or how often, to tap?" },
        { "C6", "  - { point: LI4, side: left, technique: squeeze }", "check r.yaml", 1, "how long, or how often, to squeeze?" },
        { "C6", "  - { point: LI4, side: left, technique: breathe }", "check r.yaml", 1, "how long, or how often, to breathe?" },
        { "C6", Good, "explain AT106", 0, "60 s, and for\ncircles 5 in each direction" },
        { "C7", "  - point LI4", "check r.yaml", 1, "a colon is missing after `point`: write `point: LI4`" },
        { "C7", Good + "\nafter: Less: more", "check r.yaml", 1, "needs quotation marks: after: \"Less: more\"" },
        { "C7", "  - { point:LI4, side: both, technique: hold, for: 20 s }", "check r.yaml", 1, "help: a blank is missing after the colon: write `point: LI4`" },
        { "C7", Good + "\nafter: \"Less\"", "check r.yaml", 1, "write a list in brackets: [\"Less\"]" },
        { "C7", Good + "\nafter: - Less", "check r.yaml", 1, "a dash begins a line of its own, below `after:`" },
        { "C7", "  -{ point: LI4, side: both, technique: hold, for: 20 s }", "check r.yaml", 1, "a blank is missing after the dash" },
        { "C7", "  * point: LI4", "check r.yaml", 1, "an item of a list begins with a dash: write `- point: LI4`" },
        { "C7", "  - { point: LI4, side: both technique: hold, for: 20 s }", "check r.yaml", 1, "a comma is missing before `technique`" },
        { "C7", "  point: LI4\n  side: left", "check r.yaml", 1, "each item of a list begins with a dash and a blank" },
        { "C7", Good + "\ndocument: @home", "check r.yaml", 1, "a text that begins with @ needs quotation marks" },
        { "C7", Good + "\nafter: [stop", "check r.yaml", 1, "a bracket [ has no ]" },
        { "C7", "  - { point: LI4, side: both, technique: hold, for: 20 s", "check r.yaml", 1, "a brace { has no }" },
        { "C7", "  - { point: LI4, side: both, technique: hold, for: 1,5 min }", "check r.yaml", 1, "a fraction is written with a point: 1.5 min" },
        { "C7", "  - { point: LI4, side: both, technique: massage, for: 20 s }", "check r.yaml", 1, "did you mean `knead`?" },
        { "C7", "  - { point: LI4, side: both, technique: hold, for: 20 s, pressure: medium }", "check r.yaml", 1, "did you mean `light`?" },
        { "C7", "  - { point: LI4, side: L, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `left`?" },
        { "C7", "  - { point: LI4, side: both, technique: hold, duration: 20 s }", "check r.yaml", 1, "did you mean `for`?" },
        { "C7", "  - { point: LI4, side: both, technique: hold, for: 20 s, reason: the trial says so, in short }", "check r.yaml", 1, "a text with a comma in it needs quotation marks: reason: \"the trial says so, in short\"" },
        { "C7", "  - { point: LI4, side: both, technique: tap, count: 60 per min, for: 2 min }", "check r.yaml", 1, "for one minute write `count: 60, in: 60 s`" },
        { "C7", "  - { point: LI4, side: both, technique: tap, count: 60, for: 2 min }", "check r.yaml", 1, "for so many in so long write `count: 60, in: 120 s`" },
        { "C7", "  - { point: LI4, side: both, technique: circles, clockwise: 36 times }", "check r.yaml", 1, "help: write 36" },
        { "C7", "  - { point: LI4, side: both, technique: rubbing, for: 20 s }", "check r.yaml", 1, "did you mean `stroke`?" },
        { "C7", "  - { point: LI4, side: both, technique: hold, for: 1m30s }", "check r.yaml", 1, "help: write 1:30" },
        { "C7", "  - { point: LI4, side: both, technique: hold, for: 1 min 5 sec }", "check r.yaml", 1, "help: write 1:05" },
        { "C7", "  - { point: LI4, side: both, technique: hold, for: 20 Sekunden }", "check r.yaml", 1, "help: write 20 s" },
        { "C7", "  - { point: LI4, side: left, technique: hold, for: 3 min, reason: so, source: Smith 19 }", "check r.yaml", 1, "documents: [{ id: SMITH19, title:" },
        { "C7", "  - { point: LI4, side: left, technique: hold, for: 3 min, reason: so, source: LEE2014 }", "check r.yaml", 1, "documents: [{ id: LEE2014, title:" },
        { "C7", Good + "\n  - rest: 30 s", "check r.yaml", 1, "a rest between points is the routine's: write `rest-between: 30 s` above the steps" },
        { "C7", Good + "\n  - { pause: 30 s }", "check r.yaml", 1, "did you mean `rest`?" },
        { "C7", Good + "\nrest: 10 s", "check r.yaml", 1, "did you mean `rest-between`?" },
        { "C7", Good + "\nsafety: [wound]", "check r.yaml", 1, "did you mean `gates`?" },
        { "C8", "  - { point: MYSPOT, side: both, technique: hold, for: 20 s }", "check r.yaml", 1, "make it a point of your own: acutimer new-point MYSPOT" },
        { "C8", "  - { point: BL13-BL25, side: both, technique: stroke, count: 10 }", "check r.yaml", 1, "a line of points is an area of your own" },
        { "C8", "  - { point: BL13..25, side: both, technique: stroke, count: 10 }", "check r.yaml", 1, "a line of points is an area of your own" },
        { "C8", "  - { point: L14, side: both, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `LI4`" },
        { "C8", "  - { point: Hegu, side: both, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `LI4`" },
        { "C8", "  - { point: UB23, side: both, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `BL23`" },
        { "C8", "  - { point: \"Zú Sān Lǐ\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `ST36`" },
        { "C8", "  - { point: \"Ho-ku\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `LI4`" },
        { "C8", "  - { point: \"Large Intestine 4\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `LI4`" },
        { "C8", "  - { point: \"Gall Bladder 20\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `GB20`" },
        { "C8", "  - { point: \"Governing Vessel 20\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `GV20`" },
        { "C8", "  - { point: \"San Jiao 5\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `TE5`" },
        { "C8", "  - { point: \"MH6\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `PC6`" },
        { "C8", "  - { point: \"GV24.5\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `EX-HN3`" },
        { "C8", "  - { point: \"third eye\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `EX-HN3`" },
        { "C8", "  - { point: \"Ll4\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `LI4`" },
        { "C8", "  - { point: \"Ren 6\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `CV6`" },
        { "C8", "  - { point: \"Sp-6\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `SP6`" },
        { "C8", "  - { point: \"Tai Chong\", side: left, technique: hold, for: 20 s }", "check r.yaml", 1, "did you mean `LR3`" },
        { "C9", "  - { point: BL57, side: both, technique: hold, for: 20 s }\ngates: []", "check r.yaml", 1, "write `gates: [pregnancy, clot, wound, numbness, injury]`" },
        { "C9", "  - { point: BL57, side: both, technique: hold, for: 20 s } # no gates: at all", "check r.yaml", 1, "write `gates: [pregnancy, clot, wound, numbness, injury]`" },
        { "C9", "  - { point: LI4, side: both, technique: hold, for: 20 s, pressure: firm }\ngates: [wound, wound]", "check r.yaml", 1, "help: write `gates: [pregnancy" },
        { "C9", "  - { point: LI4, side: both, technique: hold, for: 20 s }\ngates: pregnancy", "check r.yaml", 1, "write a list in brackets: [pregnancy]" },
        { "C10", Good, "show ''", 1, "no file with an empty name" },
        { "C10", Good, "diff '' r.yaml", 1, "no file with an empty name" },
        { "C10", Good, "diff r.yaml folder.acut", 3, "is a folder, not a table" },
        { "C10", Good, "flash /dev/zero", 1, "larger than 256 KB" },
        { "C10", Good, "play ''", 1, "no file with an empty name" },
        { "C10", Good, "check ''", 1, "no file with an empty name" },
        { "C10", Good, "dump folder.acut", 3, "is a folder, not a table" },
        { "C10", Good, "dump r.yaml", 2, "compile it first" },
        { "C10", Good, "dump /dev/zero", 3, "larger than any table" },
        { "C10", Good, "check /dev/zero", 1, "larger than 256 KB" },
        { "C12", Good, "check other.yml", 1, "did you mean `LI4`" },
        { "C13", Cue("Café"), "check r.yaml", 0, "0 errors, 0 warnings" },
        { "C13", Cue("für"), "check r.yaml", 0, "0 errors, 0 warnings" },
        { "C13", Cue("Zúsānlǐ"), "check r.yaml", 0, "0 errors, 0 warnings" },
        { "C13", Cue("Füße"), "check r.yaml", 0, "this is shown as `Füsse`" },
        { "C13", Cue("Nǚ"), "check r.yaml", 0, "this is shown as `Nü`" },
        { "C13", Cue("足三里"), "check r.yaml", 1, "the device draws Latin letters only" },
        { "C13", Cue("☺"), "check r.yaml", 1, "leave it out, or write it in words" },
        { "C14", "  - { point: LI4, side: left, technique: circles, clockwise: 5 min }", "check r.yaml", 0, "0 errors, 0 warnings" },
        { "C14", "  - { point: LI4, side: left, technique: hold, for: 3 min }", "check r.yaml", 1, "give `reason` and `source`" },
        { "C14", "  - { point: LI4, side: left, technique: hold, for: 3 min, reason: so, source: 001 p14, defaults: [pressure, ramp] }", "check r.yaml", 0, "0 errors, 0 warnings" },
        { "C14", "  - { point: BL40, side: left, technique: hold, for: 3 min, reason: so, source: 001 p14, defaults: [pressure, ramp] }", "check r.yaml", 1, "no hold at BL40" },
    };

    private static string Cue(string big) => $"  - {{ point: LI4, side: both, technique: hold, for: 20 s, cue: {{ big: {big}, self: [press] }} }}";

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_comes_out_right(string row, string steps, string command, int code, string answer)
    {
        string head = steps.Contains("gates:", StringComparison.Ordinal) ? Workshop.Head.Replace("gates: [pregnancy, clot, wound, numbness, injury, thinners]\n", "", StringComparison.Ordinal) : Workshop.Head;
        _folder.Write("r.yaml", head + steps + "\n");
        _folder.Write("other.yml", head.Replace("Test", "Other", StringComparison.Ordinal) + "  - { point: L14, side: both, technique: hold, for: 20 s }\n");
        Directory.CreateDirectory(_folder.At("folder.acut"));
        string source = File.ReadAllText(_folder.At("r.yaml"));
        CommandResult result = CommandLine.Run(_folder.Path, Array.ConvertAll(command.Split(' '), word => word == "''" ? "" : word));
        string all = result.Output + result.Errors;
        Assert.True(result.Code == code && all.Contains(answer, StringComparison.Ordinal), $"{row}: {result.Code}\n{all}");
        Assert.DoesNotContain("   at ", all, StringComparison.Ordinal);
        Assert.Equal(source, File.ReadAllText(_folder.At("r.yaml")));
    }
}
