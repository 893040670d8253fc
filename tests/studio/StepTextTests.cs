extern alias studio;

using System.Linq;
using studio::AcuTimer.Studio.Adapters;
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
        gates: [pregnancy, clot, wound, numbness, injury]
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
        var starts = StepTree.Of(text).Lines();
        var doubled = StepText.Doubled(text, starts, starts.Count - 1);

        Assert.Equal(text, StepText.Without(doubled, StepTree.Of(doubled).Lines(), starts.Count - 1));
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var swapped = StepText.Swapped(text, starts, i);
            Assert.NotEqual(text, swapped);
            Assert.Equal(text, StepText.Swapped(swapped, StepTree.Of(swapped).Lines(), i));
        }
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_key_that_is_written_as_it_is_leaves_the_table(string name)
    {
        var text = Text(name);
        var table = Check(text).Table;
        for (var i = 0; i < StepTree.Of(text).Steps.Count; i++)
        {
            foreach (var key in new[] { "technique", "side", "pressure", "for", "clockwise", "ramp" })
            {
                var step = StepTree.Of(text).Steps[i];
                text = step.With(key, step[key]);
            }

            foreach (var key in new[] { "big", "self", "partner" })
            {
                var step = StepTree.Of(text).Steps[i];
                text = step.WithCue(key, step.Cue(key, 0), step.Cue(key, 1));
            }
        }

        Assert.Empty(Check(text).Findings);
        Assert.Equal(table, Check(text).Table);
    }

    [Fact]
    public void A_routine_built_by_steps_is_the_one_that_was_typed()
    {
        var typed = Check(Head + First + Second);
        var built = Head + First;
        built = StepText.With(built, StepTree.Of(built).Lines(), ["point: PC6", "side: left-then-right", "technique: hold", "for: 20 s", "pressure: light"]);

        Assert.Empty(typed.Findings);
        Assert.NotNull(typed.Table);
        Assert.Equal(typed.Table, Check(built).Table);
    }

    [Theory]
    [InlineData("  - point: LI4\n    technique: hold # why\n    for: 20 s\n")]
    [InlineData("  - { point: LI4, technique: hold, for: 20 s }\n")]
    [InlineData("  - technique: hold\n    point: LI4\n    for: 20 s\n    cue:\n      big: WEB\n      self: [\"here,\", gently]\n")]
    public void Keys_come_change_and_go_whichever_way_a_step_is_written(string step)
    {
        var text = Head + step + "\norder: 3\n";
        text = One(text).With("side", "both");
        text = One(text).With("ramp", "10 s");
        text = One(text).With("for", "30 s");
        text = One(text).WithCue("self", "find it,", "gently");
        text = One(text).WithCue("big", "");
        var expected = Head + "  - { point: LI4, side: both, technique: hold, for: 30 s, ramp: 10 s, cue: { self: [\"find it,\", gently] } }\norder: 3\n";

        Assert.Empty(Check(text).Findings);
        Assert.Equal(Check(expected).Table, Check(text).Table);
        Assert.Equal(step.Contains("# why", System.StringComparison.Ordinal), text.Contains("# why", System.StringComparison.Ordinal));

        text = One(text).With("ramp", "");
        text = One(text).WithCue("self", "");
        Assert.DoesNotContain("ramp", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain("cue", text, System.StringComparison.Ordinal);
        Assert.NotNull(Check(text).Table);
    }

    [Fact]
    public void A_block_is_made_grows_and_is_dissolved()
    {
        var text = Head + First + "\n  # then\n" + Second + "  - { point: BL57, side: both, technique: hold, for: 20 s }\norder: 3\n";
        var expected = Head + """
              - block: left-then-right
                steps:
                  - { point: LI4, technique: circles, clockwise: 5, counterclockwise: 5, pressure: light }
                  - { point: PC6, technique: hold, for: 20 s, pressure: light }
                  - { point: BL57, technique: hold, for: 20 s }
            order: 3

            """;
        var joined = BlockText.Joined(BlockText.Joined(text, 0), 0);

        Assert.Empty(Check(joined).Findings);
        Assert.Equal(Check(expected).Table, Check(joined).Table);
        Assert.Contains("# then", joined, System.StringComparison.Ordinal);
        Assert.Equal(3, StepTree.Of(joined).Lines(0).Count);

        var free = BlockText.Dissolved(joined, 0);
        Assert.Equal(3, StepTree.Of(free).Lines().Count);
        Assert.All(StepTree.Of(free).Steps, s => Assert.Equal("left-then-right", s["side"]));
        Assert.Empty(Check(free).Findings);
    }

    [Fact]
    public void What_follows_the_steps_stays_behind_them()
    {
        var text = Head + First + "\norder: 3\n";
        var added = StepText.With(text, StepTree.Of(text).Lines(), ["point: PC6"]);

        Assert.EndsWith("pressure: light\n  - point: PC6\n\norder: 3\n", added, System.StringComparison.Ordinal);
    }

    [Fact]
    public void One_point_takes_the_place_of_two()
    {
        var text = One(Head + "  - points: [BL60, KI3]\n    technique: hold\n    for: 20 s\n").WithPoints("LI4");

        Assert.Equal("LI4", One(text).Point);
        Assert.NotNull(Check(text).Table);
    }

    [Fact]
    public void Two_points_take_the_place_of_one()
    {
        var text = One(Head + Second).WithPoints("BL60", "KI3");

        Assert.Equal(["BL60", "KI3"], One(text).Codes);
        Assert.Equal(Head + "  - points: [BL60, KI3]" + Second[Second.IndexOf('\n')..], text);
        Assert.NotNull(Check(text).Table);
        Assert.Equal(text, One(One(text).WithPoints("LI4", "PC6")).WithPoints("BL60", "KI3"));
    }

    [Theory]
    [InlineData("before:\n  - \"A\"\n  - \"B\" # mine\n  - \"C\"\n")]
    [InlineData("before:\n- A\n- B\n- C\n")]
    [InlineData("before: [A, \"B\", 'C']\n")]
    [InlineData("before:\n  - [A]\n  - - B\n  - |\n    C\n")]
    public void A_tip_is_changed_added_and_taken_out_however_the_list_is_written(string list)
    {
        var text = $"routine: T\n{list}steps: []\n";
        Assert.Equal(["A", "B", "C"], Tips(text));

        for (var tip = 0; tip < 3; tip++)
        {
            var changed = StepTree.Of(text).WithTip("before", tip, ["x: 1", " ", "y"]);
            Assert.Equal([.. "ABC".Select((c, i) => i == tip ? "x: 1|y" : c.ToString())], Tips(changed));
            Assert.Equal([.. "ABC".Select(c => c.ToString()).Where((_, i) => i != tip)], Tips(StepTree.Of(text).WithTip("before", tip, ["", ""])));
        }

        var added = StepTree.Of(text).WithTip("before", 3, ["D"]);
        Assert.Equal(["A", "B", "C", "D"], Tips(added));
        Assert.Equal(["A", "B", "C"], Tips(StepTree.Of(added).WithTip("before", 3, [])));
        Assert.EndsWith("steps: []\n", added, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_tip_begins_the_list_and_the_last_ends_it()
    {
        var text = "routine: T\ngates: [wound]\nsteps: []\n";
        var one = StepTree.Of(text).WithTip("after", 0, ["A", "b"]);

        Assert.Equal("routine: T\ngates: [wound]\nafter:\n  - \"A\\nb\"\nsteps: []\n", one);
        Assert.Equal(text, StepTree.Of(one).WithTip("after", 0, [""]));
    }

    [Fact]
    public void How_often_is_written_key_by_key()
    {
        var text = "routine: T\nsteps: []\n";
        var day = StepTree.Of(text).WithDose("per-day", "2");
        var both = StepTree.Of(day).WithDose("weeks", "3");

        Assert.Equal("routine: T\ndose: { per-day: 2 }\nsteps: []\n", day);
        Assert.Equal("routine: T\ndose: { per-day: 2, weeks: 3 }\nsteps: []\n", both);
        Assert.Equal("3", StepTree.Of(both).Dose("weeks"));
        Assert.Equal(day, StepTree.Of(both).WithDose("weeks", ""));
        Assert.Equal(text, StepTree.Of(day).WithDose("per-day", " "));
        Assert.Equal(text, StepTree.Of("routine: T\ndose: { per-day: 1, default: true }\nsteps: []\n").WithDose("per-day", ""));
    }

    [Fact]
    public void Questions_are_a_list_of_words()
    {
        var text = StepTree.Of(Head + First).WithWords("gates", ["pregnancy", "wound"]);

        Assert.Equal(["pregnancy", "wound"], StepTree.Of(text).Words("gates"));
        Assert.Contains("\ngates: [pregnancy, wound]\n", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_looks_like_a_number_is_a_text()
    {
        var text = StepTree.Of(Head + First).WithHead("routine", "108");

        Assert.Equal("108", StepTree.Of(text).Head("routine"));
        Assert.Empty(Check(text).Findings);
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
        Assert.Empty(StepTree.Of(text).Steps);
    }

    private static string[] Tips(string text) => [.. StepTree.Of(text).Tips("before").Select(t => string.Join('|', t))];

    private static StepNode One(string text) => Assert.Single(StepTree.Of(text).Steps);

    private static string Text(string name) => new RoutineShelf(new NoFiles()).Text(name)!;

    private static CheckedRoutine Check(string text) => CheckedRoutine.Of("test.yaml", text);
}
