using System.Linq;
using AcuTimer.Board;
using AcuTimer.Esp32;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>Deep sleep on the board: when it comes, what wakes, and that the waking press does nothing else.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class DeepSleepTests
{
    private const long Second = 1_000_000;
    private const long Asleep = 300 * Second;

    [Theory]
    [InlineData("ok")]
    [InlineData("next")]
    public void AButtonWakesAndDoesNothingElse(string button)
    {
        var recording = Sleep();
        var board = recording.Simulation.Board;
        Assert.Equal(EndReason.DeepSleep, recording.Result!.Reason);
        Assert.InRange(recording.Result.Time, Asleep, Asleep + (2 * Second));
        Assert.False(board.Panel.IsOn);
        recording.Simulation.ButtonOf(button).PressAt(400 * Second, Second);
        recording.Simulation.Press(ButtonScript.Parse("script", ["404s ok", "404.3s ok", "404.6s ok"]));
        board.PowerOffAt(406 * Second);
        recording.RunAgain();
        Assert.Equal("idle", FaultRun.StateAt(recording, 404 * Second));
        Assert.Equal("running", FaultRun.StateAt(recording, 406 * Second));
        Assert.True(board.Panel.IsOn);
    }

    [Fact]
    public void ARunGoesOnOverSleepUntilThePowerIsOff()
    {
        var simulation = FaultRun.Ready().Simulation;
        simulation.Press(ButtonScript.Parse("script", ["400s next"]));
        simulation.Board.PowerOffAt(410 * Second);
        Assert.Equal(EndReason.PowerOff, simulation.RunOn().Reason);
        Assert.True(simulation.Board.Panel.IsOn, "the button woke it");
    }

    [Fact]
    public void AStuckButtonDoesNotWakeItAtOnce()
    {
        var recording = FaultRun.Ready();
        var board = recording.Simulation.Board;
        board.At(20 * Second, () => board.Gpio[Pins.ButtonOk].DriveFromOutside(false));
        board.PowerOffAt(700 * Second);
        recording.Run();
        Assert.Equal(EndReason.DeepSleep, recording.Result!.Reason);
        board.PowerOffAt(1000 * Second);
        recording.RunAgain();
        Assert.Equal(EndReason.PowerOff, recording.Result.Reason);
        Assert.False(board.Panel.IsOn);
    }

    [Fact]
    public void WithEveryWakingButtonStuckItStaysAwakeInTheDark()
    {
        var recording = FaultRun.Ready();
        var board = recording.Simulation.Board;
        board.At(20 * Second, () => board.Gpio[Pins.ButtonOk].DriveFromOutside(false));
        board.At(20 * Second, () => board.Gpio[Pins.ButtonNext].DriveFromOutside(false));
        board.PowerOffAt(1000 * Second);
        recording.Run();
        Assert.Equal(EndReason.PowerOff, recording.Result!.Reason);
        Assert.False(board.Panel.IsOn);
    }

    [Fact]
    public void OnUsbItStaysAwake()
    {
        var recording = FaultRun.Ready();
        var board = recording.Simulation.Board;
        board.Gpio[Pins.Usb].DriveFromOutside(true);
        board.PowerOffAt(2 * Asleep);
        recording.Run();
        Assert.Equal(EndReason.PowerOff, recording.Result!.Reason);
    }

    [Fact]
    public void AnEmptyBatteryStopsTheSessionAndSleeps()
    {
        var recording = FaultRun.Ready();
        var board = recording.Simulation.Board;
        recording.Simulation.Press(ButtonScript.Parse("script", FaultRun.Start));
        board.At(15 * Second, () => board.BatteryVolts = 3.2);
        board.PowerOffAt(60 * Second);
        recording.Run();
        Assert.Equal(EndReason.DeepSleep, recording.Result!.Reason);
        Assert.Equal("paused", FaultRun.StateAt(recording, recording.Result.Time));
        Assert.Equal(0, recording.DutyAt(recording.Result.Time));
        var told = recording.Frames.Last(f => f.Time < recording.Result.Time - Second).Picture;
        Pictures.Check(told, "battery-empty");
    }

    private static Recording Sleep()
    {
        var recording = FaultRun.Ready();
        recording.Simulation.Board.PowerOffAt(600 * Second);
        recording.Run();
        return recording;
    }
}
