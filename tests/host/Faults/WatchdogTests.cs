using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Sessions;
using AcuTimer.Esp32;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>The watchdog: a motor that nobody stops any more, because the loop hangs or is dead.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class WatchdogTests
{
    private const long Second = 1_000_000;

    /// <summary>The session's first event after 3 s comes when the last pulse of its move signal has this long to go.</summary>
    private const long LastOfTheSignal = 140_000;

    /// <summary>Grace, its own period, a quantum of the hanging thread, and a tick.</summary>
    private const long Reaction = 50_000 + 50_000 + 20_000 + 10_000;

    [Fact]
    public void ALoopThatSpinsLosesTheMotor()
    {
        var recording = Run(board => Spin(board, Second / 2), out var hanger, 8 * Second);
        Assert.True(recording.DutyAt(hanger.At) > 0, "it spins while the motor runs");
        Assert.Equal(0, recording.DutyAt(hanger.At + LastOfTheSignal + Reaction));
        Assert.DoesNotContain(recording.Motor, m => m.Time > hanger.At && m.Time < hanger.At + (Second / 2) && m.Duty > 0);
        Assert.Equal("running", FaultRun.StateAt(recording, 7 * Second));
    }

    [Fact]
    public void ALoopThatHangsLosesTheMotorAndIsRestarted()
    {
        var recording = Run(board => board.Sleep(-1), out var hanger, 45 * Second);
        Assert.True(recording.DutyAt(hanger.At) > 0, "it hangs while the motor runs");
        Assert.Equal(0, recording.DutyAt(hanger.At + LastOfTheSignal + Reaction));
        Assert.Equal(EndReason.Reboot, recording.Result!.Reason);
        Assert.InRange(recording.Result.Time - hanger.At, Watchdog.HungMicroseconds - Second, Watchdog.HungMicroseconds + Second);

        recording.RunAgain();
        Assert.Equal("running", FaultRun.StateAt(recording, 44 * Second));
    }

    [Fact]
    public void ALoopThatIsDeadLosesTheMotorToo()
    {
        var board = new SimulatedBoard();
        board.PowerOffAt(2 * Second);
        var on = false;
        board.At(Second, () => on = board.Motor.IsOn);
        board.Run(() =>
        {
            var clock = new BoardClock();
            var guard = new MotorGuard(new LedcMotor(), clock);
            _ = new Watchdog(guard);
            board.StartThread("loop", () => guard.Drive(100, 500));
            board.Sleep(-1);
        });
        Assert.False(on);
    }

    [Fact]
    public void WithoutItThatMotorWouldRunOn()
    {
        var board = new SimulatedBoard();
        board.PowerOffAt(2 * Second);
        var on = false;
        board.At(Second, () => on = board.Motor.IsOn);
        board.Run(() =>
        {
            var guard = new MotorGuard(new LedcMotor(), new BoardClock());
            board.StartThread("loop", () => guard.Drive(100, 500));
            board.Sleep(-1);
        });
        Assert.True(on, "the measure itself sees a motor that runs on");
    }

    private static Recording Run(System.Action<SimulatedBoard> hang, out Hanger hanger, long end)
    {
        var recording = FaultRun.Ready();
        var board = recording.Simulation.Board;
        hanger = new Hanger(3 * Second, () => hang(board));
        recording.Simulation.Add(hanger);
        recording.Simulation.Press(ButtonScript.Parse("script", [.. FaultRun.Start, "40s next", "40.3s ok", "40.6s ok", "40.9s ok"]));
        board.PowerOffAt(end);
        recording.Run();
        return recording;
    }

    private static void Spin(SimulatedBoard board, long microseconds)
    {
        var until = board.ReadClock() + microseconds;
        while (board.ReadClock() < until)
        {
        }
    }

    /// <summary>Hangs at the session's first event from a time on, once.</summary>
    private sealed class Hanger(long from, System.Action hang) : ISessionListener
    {
        public long At { get; private set; }

        public void OnState(long time, Session session)
        {
            if (time >= from && At == 0)
            {
                At = time;
                hang();
            }
        }
    }
}
