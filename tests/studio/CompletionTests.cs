extern alias studio;

using System.Linq;
using studio::AcuTimer.Studio.Routines;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>What the text view offers at a caret, which stands at the bar.</summary>
public class CompletionTests
{
    private const string Head = "routine: Two\ngates: [pregnancy]\n";

    [Theory]
    [InlineData("rou|", "routine")]
    [InlineData(Head + "appl|", "applied-by")]
    [InlineData(Head + "applied-by: |", "self,partner,either")]
    [InlineData("gates: [pregnancy, cl|", "clot")]
    [InlineData(Head + "dose: { per-d|", "per-day")]
    [InlineData(Head + "dose: { per-day: 1, default: |", "true,false")]
    [InlineData(Head + "steps:\n  - blo|", "block")]
    [InlineData(Head + "steps:\n- poi|", "point,points")]
    [InlineData(Head + "steps:\n  - point: LI4\n    technique: cir|", "circles")]
    [InlineData(Head + "steps:\n  - point: LI4\n    technique: hold\n    until: |\n    for: 5 s\n", "released")]
    [InlineData(Head + "steps:\n  - point: hegu|", "LI4")]
    [InlineData(Head + "steps:\n  - { point: BL5|", "BL5,BL50,BL51,BL52,BL53,BL54,BL55,BL56,BL57,BL58,BL59")]
    [InlineData(Head + "steps:\n  - { points: [BL60, KI3|", "KI3")]
    [InlineData(Head + "steps:\n  - { point: LI4, technique: hold, for: 5 s, cue: { bi|", "big")]
    [InlineData(Head + "steps:\n  - point: LI4\n    cue:\n      par|", "partner")]
    [InlineData(Head + "steps:\n  - block: |", "left-then-right,sore-first")]
    [InlineData(Head + "steps:\n  - block: sore-first\n    steps:\n      - point: LI4\n        pressure: fi|", "firm")]
    public void What_may_stand_there_is_offered(string text, string offered) =>
        Assert.Equal(offered.Split(','), At(text).Take(offered.Split(',').Length));

    [Theory]
    [InlineData("# rou|")]
    [InlineData("before: [\"sharp|")]
    [InlineData(Head + "steps:\n  - point: LI4 # le|")]
    public void In_notes_and_texts_nothing_is(string text) => Assert.Empty(At(text));

    [Fact]
    public void Keys_that_are_there_and_keys_of_other_techniques_are_left_out()
    {
        var keys = At(Head + "steps:\n  - point: LI4\n    technique: hold\n    |\n    pressure: light\n");

        Assert.Contains("for", keys);
        Assert.DoesNotContain("pressure", keys);
        Assert.DoesNotContain("point", keys);
        Assert.DoesNotContain("clockwise", keys);
        Assert.DoesNotContain("block", At(Head + "steps:\n  - block: sore-first\n    steps:\n      - |"));
    }

    [Fact]
    public void A_point_comes_with_its_name()
    {
        var one = Assert.Single(Completion.At("steps:\n  - point: LI4", 21), c => c.Label == "LI4");

        Assert.StartsWith("Joining Valley (Hegu), hand: thumb web", one.Detail, System.StringComparison.Ordinal);
        Assert.Equal(18, one.From);
    }

    private static string[] At(string marked) =>
        [.. Completion.At(marked.Replace("|", "", System.StringComparison.Ordinal), marked.IndexOf('|', System.StringComparison.Ordinal)).Select(c => c.Label)];
}
