extern alias studio;

using System.Linq;
using studio::AcuTimer.Studio.Routines;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>What the step view does to a routine's text.</summary>
public class StepTextTests
{
    private const string Head = """
        routine: Two
        applied-by: either
        dose: { per-day: 1, default: true }
        gates: [pregnancy, wound, numbness, injury]
        before:
          - "Sharp pain: ease off\nor stop"
        after:
          - "Rest a moment"
        steps:

        """;

    private const string First = "  - point: LI4\n    side: left-then-right\n    technique: circles\n    clockwise: 5\n    counterclockwise: 5\n    pressure: light\n";
    private const string Second = "  - point: PC6\n    side: left-then-right\n    technique: hold\n    for: 20 s\n    pressure: light\n";

    public static TheoryData<string> Shipped => [.. RoutineShelf.Shipped];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_routine_has_no_finding(string name) => Assert.Empty(Check(Text(name)).Findings);

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Two_changes_that_undo_each_other_leave_the_text(string name)
    {
        var text = Text(name);
        var starts = Check(text).StepLines;
        var doubled = StepText.Doubled(text, starts, starts.Count - 1);

        Assert.Equal(text, StepText.Without(doubled, Check(doubled).StepLines, starts.Count - 1));
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var swapped = StepText.Swapped(text, starts, i);
            Assert.NotEqual(text, swapped);
            Assert.Equal(text, StepText.Swapped(swapped, Check(swapped).StepLines, i));
        }
    }

    [Fact]
    public void A_routine_built_by_steps_is_the_one_that_was_typed()
    {
        var typed = Check(Head + First + Second);
        var built = Head + First;
        built = StepText.With(built, Check(built).StepLines, ["point: PC6", "side: left-then-right", "technique: hold", "for: 20 s", "pressure: light"]);

        Assert.Empty(typed.Findings);
        Assert.NotNull(typed.Table);
        Assert.Equal(typed.Table, Check(built).Table);
    }

    [Fact]
    public void What_follows_the_steps_stays_behind_them()
    {
        var text = Head + First + "\norder: 3\n";
        var added = StepText.With(text, Check(text).StepLines, ["point: PC6"]);

        Assert.EndsWith("pressure: light\n  - point: PC6\n\norder: 3\n", added, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("routine: [")]
    [InlineData("\0")]
    [InlineData("points: []")]
    [InlineData("")]
    public void What_is_no_routine_is_said_to_be_none(string text)
    {
        var none = Check(text);

        Assert.NotEmpty(none.Findings);
        Assert.Null(none.Table);
    }

    private static string Text(string name) => new RoutineShelf(new NoKeeper()).Text(name)!;

    private static CheckedRoutine Check(string text) => CheckedRoutine.Of("test.yaml", text);
}
