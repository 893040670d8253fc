using System.Linq;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>In every shipped routine, no beat and no phase comes late, though the panel is drawn and sent meanwhile.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class OnTimeTests
{
    /// <summary>Every length in a table is a multiple of this, so what is left of a phase is one too, unless an event was late.</summary>
    private const int Grid = Limits.TempoUnitMs;

    public static TheoryData<int, bool> EveryRoutineForBothHands()
    {
        var all = new TheoryData<int, bool>();
        for (var routine = 0; routine < BuiltIn.Table().RoutineCount; routine++)
        {
            all.Add(routine, false);
            all.Add(routine, true);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(EveryRoutineForBothHands))]
    public void NothingIsLate(int routine, bool partner)
    {
        var run = Recording.OfRoutine(routine, partner);
        Assert.Equal("ended", run.States[^1].Line.State);
        Assert.Equal(partner, run.Partner);
        Assert.True(run.Frames.Count > 500, "the panel was busy");
        Assert.DoesNotContain(run.States, s => s.Line.RemainingMs % Grid != 0);
        var start = run.States[0].Time;
        Assert.DoesNotContain(run.Motor.Where(m => m.Time >= start), m => (m.Time - start) % 10_000 != 0);
    }
}
