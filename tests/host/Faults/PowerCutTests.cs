using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>The battery falls out in the middle of a session: the next start asks whether to go on where it was.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class PowerCutTests
{
    private const long Second = 1_000_000;

    [Fact]
    public void ItGoesOnAtTheStepAndSideWhereItWas()
    {
        var run = CutAt(140 * Second, "142s next");
        Pictures.Check(run.PictureAt(141_800_000), "resume");
        var before = run.States.FindLast(s => s.Time < 140 * Second).Line;
        var after = run.States.Find(s => s.Time > 142 * Second).Line;
        Assert.True(before.Step > 1, "it was under way");
        Assert.Equal(("running", before.Step, before.Side, "prepare"), (after.State, after.Step, after.Side, after.Phase));
    }

    [Fact]
    public void AStepThatHurtIsNotGoneBackTo()
    {
        var run = CutAt(40 * Second, "20s ok for 1s", "42s next");
        Assert.Equal(2, run.States.Find(s => s.Time > 42 * Second).Line.Step);
    }

    private static Recording CutAt(long time, params string[] lines)
    {
        var run = FaultRun.Ready();
        run.Simulation.Press(ButtonScript.Parse("script", [.. FaultRun.Start, .. lines]));
        run.Simulation.Board.PowerOffAt(time);
        run.Run();
        run.Simulation.Board.PowerOffAt(time + (5 * Second));
        run.RunAgain();
        return run;
    }
}
