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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void NothingIsLate(int routine)
    {
        var run = Recording.OfRoutine(routine);
        Assert.Equal("ended", run.States[^1].Line.State);
        Assert.True(run.Frames.Count > 500, "the panel was busy");
        Assert.DoesNotContain(run.States, s => s.Line.RemainingMs % Grid != 0);
        var start = run.States[0].Time;
        Assert.DoesNotContain(run.Motor.Where(m => m.Time >= start), m => (m.Time - start) % 10_000 != 0);
    }
}
