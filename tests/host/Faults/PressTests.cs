using System.Linq;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Screens;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>A press belongs to the screen and the step that it began on; a squeeze only pauses; a safety screen stays until it is answered.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class PressTests
{
    private const long Second = 1_000_000;

    /// <summary>Presses that begin the only routine of the table about 2 s after power-on.</summary>
    private static readonly string[] Begin = ["1s ok", "1.4s ok", "1.7s ok", "2s ok"];

    /// <summary>From the list to the settings, to the history.</summary>
    private static readonly string[] History = ["1s ok", "2s back", "3s ok", "4s back for 50ms", "4.4s back", "4.8s back", "5.2s back", "5.6s back", "6s back", "7s ok"];

    [Fact]
    public void AHoldInAnOpenStepIsPainOfThatStep()
    {
        var run = TwoRounds("15s ok for 1s", "17s ok");
        Assert.Equal(("paused", 2, "await"), At(run, 16_500_000));
        Assert.Equal(("running", 1, "prepare"), At(run, 18 * Second));
        Assert.Equal("ended", FaultRun.StateAt(run, 40 * Second));
        Assert.DoesNotContain(run.States, s => s.Time > 17_500_000 && s.Line is { Step: 2, Phase: not "done" });
    }

    [Fact]
    public void ATapMovesOnFromAnOpenStep()
    {
        var run = TwoRounds("15s ok");
        Assert.Equal(("running", 1, "prepare"), At(run, 16 * Second));
    }

    /// <summary>In the last open step of all, where moving on would end the session.</summary>
    [Theory]
    [InlineData("26s ok for 300ms", "26.1s next for 300ms")]
    [InlineData("26s next for 300ms", "26.1s ok for 300ms")]
    [InlineData("26s ok for 60ms", "26.12s next for 60ms")]
    [InlineData("26s ok for 300ms", "26.1s next for 100ms")]
    [InlineData("26s ok for 2s", "26.1s next for 100ms")]
    [InlineData("26s ok for 100ms", "26.05s next for 2s")]
    [InlineData("26s ok for 2s", "26.1s next for 2s", "26.12s back for 2s")]
    [InlineData("26s ok for 200ms", "26.1s next for 400ms", "26.3s back for 300ms")]
    [InlineData("26s ok for 700ms", "26.4s back for 100ms")]
    public void ASqueezeInAnOpenStepPausesAndDoesNoMore(params string[] fingers)
    {
        var run = TwoRounds(["13s ok", .. fingers]);
        Assert.Equal(("running", 2, "await"), At(run, 25_900_000));
        Assert.Equal(("paused", 2, "await"), At(run, 27 * Second));
        Assert.Equal(("paused", 2, "await"), At(run, 39 * Second));
    }

    [Fact]
    public void AHoldBegunOnStopDoesNothingToTheNextStep()
    {
        var run = Second2("9s ok for 1s", "12s ok for 1s", "14s ok");
        Assert.Equal("paused", FaultRun.StateAt(run, 13_500_000));
        Assert.Equal(("running", 2, "prepare"), At(run, 14_500_000));
        Assert.Equal(("running", 2), (At(run, 20 * Second).State, At(run, 20 * Second).Step));
    }

    [Theory]
    [InlineData("9s next for 1s", "paused")]
    [InlineData("9s back for 1s", "paused")]
    [InlineData("9s ok", "paused")]
    public void APressInARunningStepPausesAndNoMore(string finger, string state)
    {
        var run = Second2(finger);
        Assert.Equal(state, FaultRun.StateAt(run, 9_050_000));
        Assert.Equal(0, run.DutyAt(9_080_000));
        Assert.Equal((state, 1), (At(run, 12 * Second).State, At(run, 12 * Second).Step));
    }

    [Fact]
    public void AHoldOfLeftLeavesOneLevel()
    {
        var run = FaultRun.Ready();
        run.Simulation.Press(ButtonScript.Parse("script", [.. History, "9s back for 1s", "12s back for 1s"]));
        run.Simulation.Board.PowerOffAt(15 * Second);
        run.Run();
        Assert.NotEqual(0, run.PictureAt(8_500_000).Differences(run.PictureAt(6_800_000)));
        Assert.Equal(0, run.PictureAt(11_500_000).Differences(run.PictureAt(6_800_000)));
        Assert.Equal(0, run.PictureAt(14_500_000).Differences(run.PictureAt(2_800_000)));
    }

    private static Recording TwoRounds(params string[] lines)
    {
        var run = FaultRun.Ready();
        run.Simulation.PutTable(CompiledRoutine.Of(RepositoryFiles.Full("tests/host/Faults/two-rounds.yaml")));
        return Play(run, [.. Begin, .. lines]);
    }

    private static Recording Second2(params string[] lines) => Play(FaultRun.Ready(), [.. FaultRun.Start, .. lines]);

    private static Recording Play(Recording run, string[] lines)
    {
        run.Simulation.Press(ButtonScript.Parse("script", lines));
        run.Simulation.Board.PowerOffAt(41 * Second);
        run.Run();
        Assert.Empty(run.Result!.Faults);
        return run;
    }

    private static (string State, int Step, string Phase) At(Recording run, long time)
    {
        var line = run.States.Last(s => s.Time <= time).Line;
        return (line.State, line.Step, line.Phase);
    }
}
