using System.Collections.Generic;
using System.Linq;
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
        { "presses without end", "  - { point: LI4, side: left, technique: squeeze, for: 10 min, press: 25 s, rest: 500 ms }" },
    };

    public static TheoryData<string> Enough => new()
    {
        "  - { point: BL40, side: both, technique: squeeze, count: 5, press: 3 s, rest: 2 s }",
        "  - { point: BL40, side: both, technique: wiggle, for: 60 s, ramp: 10 s }",
        "  - { point: BL40, side: left-then-right, technique: circles, clockwise: 30 s, counterclockwise: 30 s }",
        "  - { point: LI4, side: both, technique: hold, for: 120 s }",
        "  - { point: LI4, side: left-then-right, technique: squeeze, for: 3 min, press: 5 s, rest: 1 s }",
        "  - { point: LI4, side: both, technique: hold, for: 100 s }\n  - { point: LR3, side: both, technique: hold, for: 60 s }\n  - { point: LI4, side: both, technique: hold, for: 100 s }",
        "  - { point: CALF, side: left, technique: hold, for: 60 s, stations: 5 }",
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
        string rounds = Workshop.Head.Replace("steps:", "rounds: 2\nsteps:", System.StringComparison.Ordinal);
        Assert.StartsWith("AT066", Assert.Single(Workshop.Findings(rounds + step)), System.StringComparison.Ordinal);
    }
}
