using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler.Sayable;

/// <summary>What published protocols prescribe can be written without a workaround: one routine for each thing.</summary>
public sealed class SayableTests
{
    [Fact]
    public void Seconds_at_a_point()
    {
        StepRecord step = Step("{ point: LI4, side: both, technique: hold, for: 90 s }", out MannerRecord manner);
        Assert.Equal((Technique.Hold, 90, 0), (manner.Technique, step.Seconds, step.Count));
    }

    [Fact]
    public void Counts_at_a_point()
    {
        StepRecord step = Step("{ point: LI4, side: both, technique: stroke, count: 20 }", out MannerRecord manner);
        Assert.Equal((Technique.Stroke, 20, 0), (manner.Technique, step.Count, step.Seconds));
    }

    [Theory]
    [InlineData("technique: tap, count: 300, in: 5 min", Technique.Tap)]
    [InlineData("technique: knead, count: 300, in: 300", Technique.Knead)]
    [InlineData("technique: squeeze, count: 300, in: \"5:00\", press: 500 ms, rest: 500 ms", Technique.Squeeze)]
    public void So_many_in_so_long(string technique, Technique expected)
    {
        StepRecord step = Step($"{{ point: LI4, side: both, {technique} }}", out MannerRecord manner);
        Assert.Equal((expected, 300, 300), (manner.Technique, step.Count, step.Seconds));
    }

    [Fact]
    public void So_many_circles_in_so_long()
    {
        StepRecord step = Step("{ point: LI4, side: both, technique: circles, clockwise: 30, counterclockwise: 30, in: 2 min }", out MannerRecord manner);
        Assert.Equal((30, 30, 120, 0), (step.First, step.Second, step.Seconds, manner.TempoMs));
    }

    [Fact]
    public void Counts_for_each_direction_apart()
    {
        StepRecord step = Step("{ point: LI4, side: both, technique: circles, clockwise: 9, counterclockwise: 6, first: counterclockwise }", out MannerRecord manner);
        Assert.Equal((6, 9, true, false), (step.First, step.Second, manner.CounterclockwiseFirst, manner.SecondsPerDirection));
    }

    [Fact]
    public void Seconds_for_each_direction_apart()
    {
        StepRecord step = Step("{ point: LI4, side: both, technique: circles, clockwise: 2 min, counterclockwise: 1:30 }", out MannerRecord manner);
        Assert.Equal((120, 90, false, true), (step.First, step.Second, manner.CounterclockwiseFirst, manner.SecondsPerDirection));
    }

    [Fact]
    public void One_direction_only()
    {
        StepRecord step = Step("{ point: LI4, side: both, technique: circles, counterclockwise: 36 }", out MannerRecord manner);
        Assert.Equal((36, 0, true), (step.First, step.Second, manner.CounterclockwiseFirst));
    }

    [Fact]
    public void A_hold_and_then_circles_in_one_step()
    {
        Step("{ point: LI4, side: both, technique: circles, hold: 30 s, clockwise: 5, counterclockwise: 5 }", out MannerRecord manner);
        Assert.Equal(30, manner.Hold);
    }

    [Fact]
    public void Press_so_long_and_rest_so_long()
    {
        StepRecord step = Step("{ point: LI4, side: both, technique: squeeze, for: 3 min, press: 10 s, rest: 2 s }", out MannerRecord manner);
        Assert.Equal((10_000, 2_000, 180), (manner.OnMs, manner.OffMs, step.Seconds));
    }

    [Theory]
    [InlineData("one finger")]
    [InlineData("a loose fist")]
    public void Taps_with_a_finger_or_a_fist(string with)
    {
        StepRecord step = Step($"{{ point: SACRUM, side: both, technique: tap, count: 100, tempo: 600 ms, cue: {{ self: [\"tap with\", {with}] }} }}", out MannerRecord manner, out TableModel table);
        Assert.Equal((Technique.Tap, 100, 600), (manner.Technique, step.Count, manner.TempoMs));
        Assert.Equal("tap with\n" + with, table.Cues[step.Cue].Self);
    }

    [Fact]
    public void Two_points_at_once()
    {
        StepRecord step = Step("{ points: [BL60, KI3], side: left-then-right, technique: hold, for: 60 s }", out _, out TableModel table);
        PointRecord pair = table.Points[step.Point];
        Assert.Equal(("BL60", "KI3"), (table.Points[pair.First].Code, table.Points[pair.Second].Code));
    }

    [Fact]
    public void Two_points_at_once_that_the_atlas_has_not_paired()
    {
        StepRecord step = Step("{ points: [LI4, LR3], side: left-then-right, technique: hold, for: 60 s }", out _, out TableModel table);
        Assert.Equal("LI4+LR3", table.Points[step.Point].Code);
    }

    [Fact]
    public void Two_points_one_after_the_other_on_each_side()
    {
        TableModel table = Compile("{ block: left-then-right, steps: [{ point: BL60, technique: hold, for: 60 s }, { point: KI3, technique: hold, for: 60 s }] }").Model;
        Assert.Equal([(Side.LeftThenRight, false), (Side.LeftThenRight, true)], table.Steps.Select(step => (step.Side, step.Joined)));
    }

    [Theory]
    [InlineData("point: CV6, side: midline", Side.Midline)]
    [InlineData("point: LI4, side: left-then-right", Side.LeftThenRight)]
    [InlineData("point: LI4, side: both", Side.Both)]
    [InlineData("point: LI4, side: left", Side.Left)]
    [InlineData("point: LI4, side: right", Side.Right)]
    [InlineData("point: LI4, side: sore-first", Side.SoreFirst)]
    public void Every_order_of_sides(string where, Side side) =>
        Assert.Equal(side, Step($"{{ {where}, technique: hold, for: 20 s }}", out _).Side);

    [Fact]
    public void No_rotation_at_all()
    {
        TableModel table = Compile("{ point: LI4, side: both, technique: hold, for: 40 s, rounds: 3 }").Model;
        Assert.DoesNotContain(table.Manners, manner => manner.Technique == Technique.Circles);
    }

    [Fact]
    public void An_arc_of_stations()
    {
        Step("{ point: FOREARM, side: sore-first, technique: circles, clockwise: 5, counterclockwise: 5, stations: 3, rounds: 2 }", out MannerRecord manner);
        Assert.Equal((3, 2), (manner.Stations, manner.Rounds));
    }

    [Fact]
    public void Until_the_point_releases() =>
        Assert.True(Step("{ point: BL57, side: both, technique: hold, until: released }", out _).UntilReleased);

    [Fact]
    public void Breathing_without_touch()
    {
        StepRecord step = Step("{ point: CV6, technique: breathe, count: 6, press: 4 s, rest: 6 s }", out MannerRecord manner);
        Assert.Equal((Technique.Breathe, 4_000, 6_000, Pressure.None), (manner.Technique, manner.OnMs, manner.OffMs, step.Pressure));
    }

    [Theory]
    [InlineData("{ per-day: 3 }", 3, 0, 0)]
    [InlineData("{ per-week: 5 }", 0, 5, 0)]
    [InlineData("{ per-day: 2, per-week: 7, weeks: 8 }", 2, 7, 8)]
    public void Sessions_a_day_or_a_week_for_so_many_weeks(string dose, int day, int week, int weeks)
    {
        RoutineRecord routine = Compile("{ point: LI4, side: both, technique: hold, for: 20 s }", $"dose: {dose}\n").Model.Routines[0];
        Assert.Equal((day, week, weeks, false), (routine.PerDay, routine.PerWeek, routine.Weeks, routine.DoseIsDefault));
    }

    [Fact]
    public void Eight_sessions_in_three_weeks()
    {
        string step = "{ point: LI4, side: both, technique: hold, for: 20 s }";
        RoutineRecord routine = Compile(step, "dose: { per-day: 1, sessions: 8, weeks: 3 }\n").Model.Routines[0];
        Assert.Equal((1, 8, 3), (routine.PerDay, routine.Sessions, routine.Weeks));
    }

    [Theory]
    [InlineData("{ sessions: 8 }", "AT011")]
    [InlineData("{ sessions: 8, weeks: 14 }", "AT014")]
    [InlineData("{ sessions: 256, weeks: 3 }", "AT014")]
    [InlineData("{ sessions: 8, weeks: 3, per-week: 3 }", "AT052")]
    public void A_course_that_cannot_be_counted_is_refused(string dose, string code)
    {
        string routine = $"dose: {dose}\n" + Workshop.Head + "  - { point: LI4, side: both, technique: hold, for: 20 s }\n";
        Assert.StartsWith(code, Assert.Single(Workshop.Findings(routine)), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("self", AppliedBy.Self)]
    [InlineData("partner", AppliedBy.Partner)]
    [InlineData("either", AppliedBy.Either)]
    public void Applied_by_oneself_or_by_another(string word, AppliedBy expected)
    {
        string routine = Workshop.Head.Replace("either", word, System.StringComparison.Ordinal) + "  - { point: LI4, side: both, technique: hold, for: 20 s }\n";
        Assert.Equal(expected, Workshop.CompileText(routine).Model.Routines[0].AppliedBy);
    }

    [Theory]
    [InlineData("45 s, ramp: 5 s, prepare: 7 s", 1)]
    [InlineData("10 min", 10)]
    [InlineData("14:30, rounds: 1", 29)]
    public void From_one_minute_to_half_an_hour(string time, int atLeastMinutes)
    {
        string side = atLeastMinutes > 15 ? "left-then-right" : "both";
        CompiledTable table = Compile($"{{ point: LI4, side: {side}, technique: knead, for: {time} }}");
        long length = StepTiming.RoutineTime(ShippedTable.Open(table.Bytes), 0, new StepPlan());
        Assert.InRange(length, atLeastMinutes * 60 * StepTiming.Second, 30 * 60 * StepTiming.Second);
    }

    private static StepRecord Step(string step, out MannerRecord manner) => Step(step, out manner, out _);

    private static StepRecord Step(string step, out MannerRecord manner, out TableModel table)
    {
        table = Compile(step).Model;
        manner = table.Manners[Assert.Single(table.Steps).Manner];
        return table.Steps[0];
    }

    private static CompiledTable Compile(string step, string head = "") => Workshop.CompileText(head + Workshop.Head + $"  - {step}\n");
}
