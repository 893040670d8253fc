using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Haptics;
using AcuTimer.Simulator.Trace;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>Document 004 at the toe point: six circles clockwise, then as many counterclockwise, on each foot.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class ToePointTests
{
    private const long Second = 1_000_000;
    private const long Kick = HapticLimits.KickLength * SignalTable.Unit;

    private static readonly Recording Run = Recording.OfRoutine(BuiltIn.Index("Clockwise"));

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    public void SixEachWayTwoSecondsApart(string side)
    {
        var beats = Beats(side);
        Assert.Equal(12, beats.Count);
        var start = beats[0].Time;
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal(("clockwise", i + 1, 6), (beats[i].Line.Phase, beats[i].Line.Count, beats[i].Line.Of));
            Assert.Equal(start + (i * 2 * Second), beats[i].Time);
            Assert.Equal(("counterclockwise", i + 1, 6), (beats[6 + i].Line.Phase, beats[6 + i].Line.Count, beats[6 + i].Line.Of));
            Assert.Equal(start + ((14 + (i * 2)) * Second), beats[6 + i].Time);
        }
    }

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    public void OnePulseClockwiseAFallAndTwoPulsesCounterclockwise(string side)
    {
        var start = Beats(side)[0].Time;
        var edges = WithoutKicks(Run.Motor.Where(m => m.Time >= start && m.Time < start + (26 * Second)));
        var expected = new List<(long, int)>();
        for (var i = 0; i < 6; i++)
        {
            expected.Add((start + (i * 2 * Second), 100));
            expected.Add((start + (i * 2 * Second) + 100_000, 0));
        }

        var turn = start + (12 * Second);
        int[] fall = [100, 85, 70, 55, 40, 30, 0];
        expected.AddRange(fall.Select((duty, i) => (turn + (i * 100_000L), duty)));
        for (var i = 0; i < 6; i++)
        {
            var at = start + ((14 + (i * 2)) * Second);
            expected.AddRange([(at, 100), (at + 80_000, 0), (at + 200_000, 100), (at + 280_000, 0)]);
        }

        // A slope has no step where the least duty holds two of its levels.
        expected = [.. expected.Where((e, i) => i == 0 || e.Item2 == 0 || Level(e.Item2) != Level(expected[i - 1].Item2))];

        // The duty is quantised by the PWM hardware, so levels between may differ by one percent.
        Assert.Equal(expected.Select(e => e.Item1), edges.Select(e => e.Time));
        Assert.All(expected.Zip(edges), pair => Assert.InRange(pair.Second.Duty, Level(pair.First.Item2) - 1, pair.First.Item2 + 1));
    }

    [Fact]
    public void TheWholeRoutineLastsAsLongAsItsPartsAndNothingWentWrong()
    {
        var first = Run.States[0].Time;
        var last = Run.States[^1];
        Assert.Equal(("ended", "done"), (last.Line.State, last.Line.Phase));
        Assert.Equal(732 * Second, last.Time - first);
        Assert.Empty(Run.Errors);
        Assert.False(Run.Simulation.Board.Motor.IsOn);
    }

    /// <summary>What is driven on this battery for a duty of the pattern; the first 40 ms of a pulse are at full duty.</summary>
    private static int Level(int duty) => DutyLevel.Of(duty, HapticLimits.FullDuty, (int)(Run.Simulation.Board.BatteryVolts * 1000));

    /// <summary>A pulse is driven at full duty for 40 ms and then at its level, which on a full battery is a little less.</summary>
    private static List<(long Time, int Duty)> WithoutKicks(IEnumerable<(long Time, int Duty)> edges)
    {
        var all = edges.ToList();
        return [.. all.Where((e, i) => i == 0 || e.Duty == 0 || all[i - 1].Duty != 100 || e.Time - all[i - 1].Time != Kick)];
    }

    private static List<(long Time, StateLine Line)> Beats(string side) =>
        Run.States.Where(s => s.Line.Point == "LR3" && s.Line.Side == side && s.Line.Count > 0).ToList();
}
