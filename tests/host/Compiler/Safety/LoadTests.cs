using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Tests.Fixtures;
using Xunit;

namespace AcuTimer.Tests.Compiler.Safety;

/// <summary>What a point bears is summed up over time, whatever it is made of.</summary>
public sealed class LoadTests
{
    /// <summary>Ways to build a hold where the atlas forbids one, and one that is too long where it does not.</summary>
    public static TheoryData<string, string> TooMuch => new()
    {
        { "presses with hardly a rest", "  - { point: BL40, side: left, technique: squeeze, for: 14 min, press: 25 s, rest: 500 ms }" },
        { "short presses with shorter rests", "  - { point: BL40, side: both, technique: squeeze, count: 30, press: 2 s, rest: 500 ms }" },
        { "presses stretched over a time", "  - { point: BL40, side: both, technique: squeeze, count: 2, in: 60 s, press: 3 s, rest: 3 s }" },
        { "pressure added for minutes", "  - { point: BL40, side: both, technique: wiggle, for: 20 s, ramp: 200 s }" },
        { "pressure let go for minutes", "  - { point: BL40, side: both, technique: wiggle, for: 20 s, release: 200 s }" },
        { "as the sore side", "  - { point: BL40, side: sore-first, technique: squeeze, count: 3, press: 10 s, rest: 10 s }" },
        { "as one of two", "  - { points: [BL40, BL57], side: both, technique: squeeze, count: 3, press: 10 s, rest: 10 s }" },
        { "in a block", "  - block: left-then-right\n    steps:\n      - { point: BL40, technique: squeeze, count: 3, press: 10 s, rest: 10 s }" },
        { "rounds of a hold", "  - { point: LI4, side: left, technique: hold, for: 60 s, rounds: 3 }" },
        { "stations that a point does not have", "  - { point: LI4, side: left, technique: hold, for: 60 s, stations: 3 }" },
        { "a hold before a hold's rest", "  - { point: LI4, side: left, technique: hold, for: 120 s }\n  - { point: LI4, side: left, technique: hold, for: 60 s }" },
        { "the other side does not help", "  - { point: LI4, side: both, technique: hold, for: 120 s }\n  - { point: LI4, side: right, technique: hold, for: 60 s, prepare: 0 s }" },
        { "a pair holds its points", "  - { points: [BL60, KI3], side: left, technique: hold, for: 100 s }\n  - { point: KI3, side: left, technique: hold, for: 60 s }" },
        { "adding pressure and letting go, again and again", Again(6, "  - { point: BL40, side: left, technique: wiggle, for: 1 s, ramp: 10 s, release: 10 s, prepare: 0 s }") },
        { "adding pressure around a press", "  - { point: BL40, side: left, technique: squeeze, count: 1, press: 6 s, rest: 500 ms, ramp: 10 s, release: 10 s }" },
        { "stations of presses", "  - { point: BL40, side: left, technique: squeeze, count: 1, press: 5 s, rest: 1 s, stations: 10 }" },
        { "circles so slow that the finger rests", "  - { point: BL40, side: left, technique: circles, clockwise: 20, tempo: 12 s }" },
        { "one circle in minutes", "  - { point: BL40, side: left, technique: circles, clockwise: 1, counterclockwise: 1, in: 10 min }" },
        { "one wiggle in minutes", "  - { point: BL40, side: left, technique: wiggle, count: 1, in: 10 min }" },
        { "strokes so slow that the finger rests", "  - { point: BL40, side: left, technique: stroke, count: 5, tempo: 12 s }" },
        { "kneading so slow at a point that may be held", "  - { point: LI4, side: left, technique: knead, for: 3 min, tempo: 12 s }" },
        { "an area, and a point inside it", "  - { point: CALF, side: left, technique: hold, for: 120 s, prepare: 0 s }\n  - { point: BL57, side: left, technique: hold, for: 120 s, prepare: 0 s }" },
        { "a point, and the area around it", "  - { point: LR3, side: left, technique: hold, for: 100 s, prepare: 0 s }\n  - { point: FOOT, side: left, technique: hold, for: 100 s, prepare: 0 s }" },
        { "two areas that share a place", "  - { point: SACRUM, side: both, technique: hold, for: 100 s, prepare: 2 s }\n  - { point: BL27-34, side: both, technique: hold, for: 100 s, prepare: 2 s }" },
        { "an alias of the same point", "  - { point: GV29, technique: hold, for: 120 s, prepare: 0 s }\n  - { point: EX-HN3, technique: hold, for: 120 s, prepare: 0 s }" },
        { "alternating steps of one point", Again(2, "  - { point: LI4, side: left, technique: hold, for: 110 s, prepare: 0 s }\n  - { point: LR3, side: left, technique: tap, count: 5, prepare: 0 s, ramp: 0 s, release: 0 s }") },
        { "two pairs with one point in both", "  - { points: [BL60, KI3], side: left, technique: hold, for: 110 s, prepare: 0 s }\n  - { points: [KI3, LI4], side: left, technique: hold, for: 110 s, prepare: 0 s }" },
        { "a hold before presses", "  - { point: LI4, side: left, technique: squeeze, hold: 120 s, count: 10, press: 10 s, rest: 500 ms }" },
        { "a long hold after another", Again(2, $"  - {{ point: LI4, side: left, technique: hold, for: 5 min, {Why} }}\n  - {{ point: PC6, side: left, technique: tap, count: 20, ramp: 0 s, release: 0 s }}") },
        { "two holds where a third has a reason", $"  - {{ point: LI4, side: left, technique: hold, for: 5 min, {Why} }}\n  - {{ point: LR3, side: left, technique: knead, for: 7 min }}\n" + Again(2, "  - { point: LI4, side: left, technique: hold, for: 110 s, prepare: 0 s }") },
        { "a hold right after a shorter long one, where another is longer", $"  - {{ point: LI4, side: left, technique: hold, for: 5 min, {Why} }}\n  - {{ point: LR3, side: left, technique: knead, for: 7 min }}\n  - {{ point: LI4, side: left, technique: hold, for: 3 min, {Why} }}\n  - {{ point: LI4, side: left, technique: hold, for: 100 s, prepare: 0 s }}" },
        { "stations that a point with a name does not have", "  - { point: ANMIAN, side: left, technique: hold, for: 60 s, stations: 3 }" },
        { "a row of points, and one of them", Then("BL27-34", "BL32") },
        { "two points under one name, and one of them", Then("EX-LE5", "ST35") },
        { "the webs of the hand, and one of them", Then("EX-UE9", "TE2") },
        { "the webs of the toes, and one of them", Then("EX-LE10", "LR2") },
        { "fingertips, and one of them", Then("EX-UE11", "PC9") },
        { "the whole foot, and any point of it", Then("FOOT", "SP4") },
        { "a finger, and the point at its tip", Then("HAND-MID", "PC9") },
        { "the whole calf, and a point beside its middle", Then("CALF", "BL58") },
        { "presses without end", "  - { point: LI4, side: left, technique: squeeze, for: 10 min, press: 25 s, rest: 500 ms }" },
    };

    private const string Why = "reason: so the protocol, source: 001 p14, defaults: [pressure, ramp]";

    private static string Then(string area, string point) => string.Join('\n', new[] { area, point }.Select(code => $"  - {{ point: {code}, side: left, technique: hold, for: 100 s, prepare: 0 s }}"));

    private static string Again(int times, string steps) => string.Join('\n', Enumerable.Repeat(steps, times));

    public static TheoryData<string> Enough => new()
    {
        "  - { point: BL40, side: both, technique: squeeze, count: 5, press: 3 s, rest: 2 s }",
        "  - { point: BL40, side: both, technique: wiggle, for: 60 s, ramp: 10 s }",
        "  - { point: BL40, side: left-then-right, technique: circles, clockwise: 30 s, counterclockwise: 30 s }",
        "  - { point: LI4, side: both, technique: hold, for: 120 s }",
        "  - { point: LI4, side: left-then-right, technique: squeeze, for: 3 min, press: 5 s, rest: 1 s }",
        "  - { point: LI4, side: both, technique: hold, for: 100 s }\n  - { point: LR3, side: both, technique: hold, for: 60 s }\n  - { point: LI4, side: both, technique: hold, for: 100 s }",
        "  - { point: CALF, side: left, technique: hold, for: 60 s, stations: 5 }",
        "  - { point: CALF, side: left, technique: hold, for: 60 s, stations: 5 }\n  - { point: BL57, side: left, technique: hold, for: 40 s, prepare: 0 s }",
        "  - { point: BL40, side: left, technique: squeeze, count: 10, press: 3 s, rest: 2 s, ramp: 10 s }",
        "  - { point: BL40, side: left, technique: wiggle, for: 10 s, ramp: 10 s }",
        "  - { point: BL40, side: left, technique: tap, count: 60, tempo: 12 s }",
        "  - { point: LI4, side: left, technique: circles, clockwise: 20, tempo: 6 s }",
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void No_way_of_writing_it_makes_a_forbidden_load(string why, string steps)
    {
        IReadOnlyList<string> findings = Workshop.Findings(Workshop.Head + steps + "\n");
        Assert.True(findings.Any(finding => finding.StartsWith("AT092", System.StringComparison.Ordinal)), why + ": " + string.Join('\n', findings));
    }

    [Theory]
    [MemberData(nameof(Enough))]
    public void What_is_allowed_stays_allowed(string steps) => Assert.Empty(Workshop.Findings(Workshop.Head + steps + "\n"));

    /// <summary>Points of one's own, by which the rule of a shipped one might be walked around.</summary>
    [Theory]
    [InlineData("PIT", "map: { name: leg-back, x: 17, y: 32 }", "  - { point: PIT, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("LEG", "covers: [BL40, BL57]", "  - { point: LEG, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("LEG", "covers: [BL40, BL57]", "  - { point: LEG, side: left, technique: stroke, count: 10 }\n  - { point: BL57, side: left, technique: hold, for: 60 s }", "")]
    [InlineData("TWO", "pair: [BL40, BL57]", "  - { point: TWO, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("WEB", "map: { name: hand-back, x: 33, y: 42 }", "  - { point: WEB, side: left, technique: hold, for: 100 s }\n  - { point: LI4, side: left, technique: hold, for: 100 s }", "AT092")]
    [InlineData("PIT", "map: { name: leg-back, x: 16, y: 33 }", "  - { point: PIT, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("WEB", "map: { name: hand-back, x: 33, y: 42 }", "  - { point: WEB, side: left, technique: hold, for: 60 s, stations: 4 }", "AT092")]
    [InlineData("LEG", "covers: [CALF]", "  - { point: LEG, side: left, technique: hold, for: 100 s, prepare: 0 s }\n  - { point: BL57, side: left, technique: hold, for: 100 s, prepare: 0 s }", "AT092")]
    [InlineData("LEG", "covers: [B54]", "  - { point: LEG, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("BROW", "covers: [GV29]", "  - { point: BROW, side: left, technique: hold, for: 100 s, prepare: 0 s }\n  - { point: EX-HN3, technique: hold, for: 100 s, prepare: 0 s }", "AT092")]
    [InlineData("CALF", "pinyin: Own", "  - { point: CALF, side: left, technique: hold, for: 100 s, prepare: 0 s }\n  - { point: BL57, side: left, technique: hold, for: 100 s, prepare: 0 s }", "AT092")]
    [InlineData("SHIN", "aliases: [SACRUM]", "  - { point: LI4, side: left, technique: hold, for: 20 s }", "AT031")]
    [InlineData("SHIN", "aliases: [B54]", "  - { point: LI4, side: left, technique: hold, for: 20 s }", "AT031")]
    [InlineData("UB40", "pinyin: Own", "  - { point: UB40, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("PIT", "aliases: [Weizhong]", "  - { point: PIT, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("PIT", "pinyin: Wěi Zhōng", "  - { point: PIT, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("PIT", "map: { name: leg-back, x: 41, y: 32 }", "  - { point: PIT, side: left, technique: hold, for: 20 s }", "AT061")]
    [InlineData("ELBOW", "pinyin: Own", "  - { point: ELBOW, side: left, technique: hold, for: 60 s, stations: 4 }", "AT092")]
    [InlineData("DUO", "pair: [BL57, BL60], covers: [KI3]", "  - { point: DUO, side: left, technique: hold, for: 100 s, prepare: 0 s }\n  - { point: KI3, side: left, technique: hold, for: 100 s, prepare: 0 s }", "AT092")]
    [InlineData("CV12", "pinyin: Own", "  - { point: CV12, side: left, technique: hold, for: 100 s }\n  - { point: CV12, side: right, technique: hold, for: 100 s }", "AT050 AT050")]
    [InlineData("BELLY", "covers: [CV12]", "  - { point: BELLY, side: left, technique: hold, for: 100 s, prepare: 0 s }\n  - { point: BELLY, side: right, technique: hold, for: 100 s, prepare: 0 s }", "AT092")]
    [InlineData("BELLY", "covers: [CV12]", "  - { point: CV12, technique: hold, for: 100 s, prepare: 0 s }\n  - { point: BELLY, side: right, technique: hold, for: 100 s, prepare: 0 s }", "AT092")]
    [InlineData("LEG", "covers: [BL77]", "  - { point: LI4, side: left, technique: hold, for: 20 s }", "AT030")]
    public void An_own_point_bears_no_more_than_what_lies_there(string code, string key, string steps, string finding)
    {
        using var folder = new TemporaryFolder();
        folder.Write("test.yaml", Workshop.Head + steps + "\n");
        folder.Write("atlas/own.yaml", $"points:\n  - {{ code: {code}, name: Own, {key}, region: leg, laterality: paired, place: here, big: HERE, ceiling: light, cautions: [clot], source: own }}\n");
        string output = CommandLine.Run(folder.Path, ["check", "."]).Errors;
        Assert.Equal(finding, string.Join(' ', Regex.Matches(output, @"(?<=error\[)AT\d+").Select(found => found.Value)));
    }

    [Fact]
    public void An_own_area_is_as_strict_as_the_own_points_inside_it()
    {
        using var folder = new TemporaryFolder();
        string own = "region: leg, laterality: paired, place: here, big: HERE, ceiling: light, cautions: [clot], source: own }\n";
        folder.Write("test.yaml", Workshop.Head + "  - { point: OUTER, side: left, technique: hold, for: 20 s }\n");
        folder.Write("atlas/own.yaml", "points:\n  - { code: INNER, name: Inner, rules: [no-hold], " + own
            + "  - { code: MIDDLE, name: Middle, covers: [INNER, OUTER], " + own + "  - { code: OUTER, name: Outer, covers: [MIDDLE], " + own);
        Assert.Contains("AT061", CommandLine.Run(folder.Path, ["check", "."]).Errors, System.StringComparison.Ordinal);
    }

    /// <summary>Two entries of one's own that are one place: the same dot, or the same points inside.</summary>
    [Theory]
    [InlineData("paired", "map: { name: palm, x: 5, y: 5 }", "side: left", "side: left")]
    [InlineData("paired", "covers: [BL23]", "side: left", "side: left")]
    [InlineData("midline", "covers: [BL23]", "side: midline", "side: midline")]
    [InlineData("midline", "map: { name: back, x: 25, y: 37 }", "side: midline", "side: midline")]
    public void Two_own_points_at_one_place_bear_what_one_bears(string laterality, string where, string firstSide, string secondSide)
    {
        using var folder = new TemporaryFolder();
        string own = $"name: Own, {where}, region: waist, laterality: {laterality}, place: here, big: HERE, ceiling: light, cautions: [], source: own }}\n";
        folder.Write("atlas/own.yaml", $"points:\n  - {{ code: ONE, {own}  - {{ code: TWO, {own}");
        folder.Write("test.yaml", Workshop.Head + $"  - {{ point: ONE, {firstSide}, technique: hold, for: 100 s, prepare: 0 s }}\n  - {{ point: TWO, {secondSide}, technique: hold, for: 100 s, prepare: 0 s }}\n");
        Assert.Contains("error[AT092]", CommandLine.Run(folder.Path, ["check", "."]).Errors, System.StringComparison.Ordinal);
    }

    /// <summary>Pressed on the midline, an area presses what is inside it on both sides.</summary>
    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    public void An_own_area_across_the_midline_is_on_both_sides(string side)
    {
        using var folder = new TemporaryFolder();
        folder.Write("atlas/own.yaml", "points:\n  - { code: WAIST, name: Own, covers: [BL23], region: waist, laterality: midline, place: here, big: HERE, ceiling: light, cautions: [], source: own }\n");
        folder.Write("test.yaml", Workshop.Head + $"  - {{ point: WAIST, technique: hold, for: 100 s, prepare: 0 s }}\n  - {{ point: BL23, side: {side}, technique: hold, for: 100 s, prepare: 0 s }}\n");
        Assert.Contains("error[AT092]", CommandLine.Run(folder.Path, ["check", "."]).Errors, System.StringComparison.Ordinal);
    }

    /// <summary>Where the atlas forbids a hold at any point of a part of the body, a point of one's own there is as careful.</summary>
    [Theory]
    [InlineData("back of knee", "", "AT061")]
    [InlineData("Back of knee", "", "AT061")]
    [InlineData("knee pit", "name: Bend Middle, ", "AT061")]
    [InlineData("knee", "place: [\"middle of the crease\", \"behind the knee\"], ", "AT061")]
    [InlineData("ear", "pinyin: Weizhong, ", "")]
    [InlineData("thigh", "", "")]
    public void An_own_point_without_a_mark_is_known_by_its_words(string region, string words, string finding)
    {
        using var folder = new TemporaryFolder();
        string name = words.Contains("name:", System.StringComparison.Ordinal) ? "" : "name: Own, ";
        string place = words.Contains("place:", System.StringComparison.Ordinal) ? "" : "place: here, ";
        folder.Write("atlas/own.yaml", $"points:\n  - {{ code: MINE, {words}{name}{place}region: {region}, laterality: paired, big: HERE, ceiling: light, cautions: [], source: own }}\n");
        folder.Write("test.yaml", Workshop.Head + "  - { point: MINE, side: left, technique: hold, for: 20 s }\n");
        string output = CommandLine.Run(folder.Path, ["check", "."]).Errors;
        Assert.Equal(finding, string.Join(' ', Regex.Matches(output, @"(?<=error\[)AT\d+").Select(found => found.Value)));
    }

    /// <summary>A code that no source places is as dangerous after one's own words have placed it.</summary>
    [Theory]
    [InlineData("ST9", "pinyin: Own")]
    [InlineData("CAROTID", "pinyin: Renying")]
    [InlineData("STOM9", "pinyin: Own")]
    public void An_own_place_for_a_code_without_one_is_no_laxer(string code, string key)
    {
        using var folder = new TemporaryFolder();
        folder.Write("atlas/own.yaml", $"points:\n  - {{ code: {code}, name: Own, {key}, region: throat, laterality: paired, place: here, big: HERE, ceiling: firm, cautions: [], source: own }}\n");
        folder.Write("test.yaml", Workshop.Head + $"  - {{ point: {code}, side: left, technique: knead, for: 20 s, pressure: firm }}\n");
        string output = CommandLine.Run(folder.Path, ["check", "."]).Errors;
        Assert.Contains("firm pressure at " + code + ", where light is the most", output, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("for: 3 min", "AT065")]
    [InlineData("for: 3 min, reason: so the protocol", "AT065")]
    [InlineData("for: 301 s, reason: so the protocol, source: 001 p14, defaults: [pressure, ramp]", "AT065")]
    [InlineData("for: 3 min, rounds: 2, reason: so the protocol, source: 001 p14, defaults: [pressure, ramp]", "AT092")]
    [InlineData("for: 3 min, reason: so the protocol, source: 001 p14, defaults: [pressure, ramp]", "")]
    public void A_long_hold_needs_a_reason_and_a_source(string amount, string code)
    {
        IReadOnlyList<string> findings = Workshop.Findings(Workshop.Head + $"  - {{ point: LI4, side: left, technique: hold, {amount} }}\n");
        Assert.Equal(code, string.Join(' ', findings.Select(finding => finding[..5])));
    }

    [Fact]
    public void Nine_sites_of_three_minutes_and_minutes_of_circles_each_way_are_written_as_they_are()
    {
        string[] points = ["LI4", "PC6", "LR3", "KI3", "BL57", "BL60", "BL23", "BL55", "BL56"];
        string hold = "side: both, technique: hold, for: 3 min, reason: the protocol, source: 001 p14, defaults: [pressure, ramp] }\n";
        // 29:39, just below the half hour of AT100.
        Assert.Empty(Workshop.Findings(Workshop.Head + string.Concat(points.Select(point => $"  - {{ point: {point}, {hold}"))));
        Assert.Empty(Workshop.Findings(Workshop.Head + "  - { point: LI4, side: left, technique: circles, clockwise: 6 min, counterclockwise: 6 min }\n"));
        Assert.Equal(["AT014"], Workshop.Findings(Workshop.Head + "  - { point: LI4, side: left, technique: circles, clockwise: 9 min }\n").Select(finding => finding[..5]));
    }

    [Fact]
    public void Work_at_one_point_is_summed_up_over_its_steps_and_the_rounds_of_the_routine()
    {
        string step = "  - { point: LI4, side: left, technique: knead, for: 8 min }\n";
        Assert.StartsWith("AT066", Assert.Single(Workshop.Findings(Workshop.Head + step + step)), System.StringComparison.Ordinal);
        string area = "  - { point: CALF, side: left, technique: knead, for: 8 min }\n  - { point: BL57, side: left, technique: tap, for: 8 min }\n";
        Assert.StartsWith("AT066", Assert.Single(Workshop.Findings(Workshop.Head + area)), System.StringComparison.Ordinal);
        string rounds = Workshop.Head.Replace("steps:", "rounds: 2\nsteps:", System.StringComparison.Ordinal);
        Assert.StartsWith("AT066", Assert.Single(Workshop.Findings(rounds + step)), System.StringComparison.Ordinal);
    }
}
