using System;
using System.Device.Gpio;
using System.IO;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Esp32;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>Whatever throws, wherever, however often: the motor is off, somebody is told, and the device goes on.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class ExceptionTests
{
    private const long Second = 1_000_000;

    /// <summary>The first pulse of the session's move signal ends at 2.58 s and the last begins at 2.92 s: there the fault is.</summary>
    private const long Fault = 3_150_000;

    [Fact]
    public void InATurnTheSessionEndsAndTheScreenSaysSo()
    {
        var run = Run(new Saboteur(Fault, times: 1, _ => throw new InvalidOperationException("made by the test")), "10s ok", "11s ok", "11.3s ok", "11.6s ok");
        Assert.Equal(0, run.DutyAt(Fault + 40_000));
        Pictures.Check(run.PictureAt(9 * Second), "fault");
        Assert.Equal("running", FaultRun.StateAt(run, 12 * Second));
    }

    [Fact]
    public void WhereMemoryRunsOutTheSessionEndsAndTheScreenSaysWhy()
    {
#pragma warning disable CA2201 // What the runtime throws.
        var run = Run(new Saboteur(Fault, times: 1, _ => throw new OutOfMemoryException()), "10s ok", "11s ok", "11.3s ok", "11.6s ok");
#pragma warning restore CA2201
        Assert.Equal(0, run.DutyAt(Fault + 40_000));
        Pictures.Check(run.PictureAt(9 * Second), "out-of-memory");
        Assert.Equal("running", FaultRun.StateAt(run, 12 * Second));
    }

    [Fact]
    public void WhileAFaultIsDealtWithTheLoopIsBuiltAnew()
    {
        var run = Run(new Saboteur(Fault, times: 2, _ => throw new InvalidOperationException("made by the test")), "10s ok", "11s ok", "11.3s ok", "11.6s ok");
        Assert.Equal(0, run.DutyAt(Fault + 40_000));
        Pictures.Check(run.PictureAt(9 * Second), "fault");
        Assert.Equal("running", FaultRun.StateAt(run, 12 * Second));
    }

    [Fact]
    public void AtEveryTurnTheMotorStaysOffAndTheDeviceAwake()
    {
        var run = Run(new Saboteur(Fault, times: 1000, _ => throw new InvalidOperationException("made by the test")), "10s ok", "11s ok", "11.3s ok", "11.6s ok");
        Assert.DoesNotContain(run.Motor, m => m.Time > Fault + 40_000 && m.Duty > 0 && run.DutyAt(m.Time + 40_000) > 0);
        Pictures.Check(run.PictureAt(19 * Second), "fault");
    }

    [Fact]
    public void ATableThatRotsInMemoryEndsTheSession()
    {
        var run = Run(new Saboteur(Fault, times: 1, Rot));
        Assert.DoesNotContain(run.Motor, m => m.Time > (4 * Second) + 200_000 && m.Duty > 0);
        Pictures.Check(run.PictureAt(9 * Second), "table-gone");
    }

    [Fact]
    public void InTheWatchdogItselfTheTimerGoesOn()
    {
        var board = new SimulatedBoard();
        var motor = new Thrower();
        board.At(Second, () => motor.Throws = false);
        board.PowerOffAt(2 * Second);
        var result = board.Run(() =>
        {
            var clock = new BoardClock();
            var guard = new MotorGuard(motor, clock);
            _ = new Watchdog(guard);
            guard.Drive(100, 500);
            motor.Throws = true;
            board.Sleep(-1);
        });
        Assert.Equal(0, motor.Duty);
        Assert.Empty(result.Faults);
    }

    [Fact]
    public void AButtonWhosePinIsTakenIsMissedAndTheOthersWork()
    {
        var recorder = FaultRun.Ready();
        var simulation = recorder.Simulation;
        var board = simulation.Board;
        board.AddListener(recorder);
        simulation.Press(ButtonScript.Parse("script", ["3s back", .. FaultRun.Start]));
        board.PowerOffAt(10 * Second);
        var result = board.Run(() =>
        {
            new GpioController().OpenPin(Pins.ButtonBack);
            AcuTimer.Esp32.Program.Main();
        });
        Assert.Empty(result.Faults);
        Assert.Contains(recorder.Motor, m => m.Duty > 0);
    }

    private static void Rot(Session session)
    {
        var rotten = new byte[session.Table.Length];
        Array.Fill(rotten, (byte)0xFF);
        session.Table.OpenHeader(TableBytes.Pieces(rotten, rotten.Length));
    }

    private static Recording Run(Saboteur saboteur, params string[] presses)
    {
        var recording = FaultRun.Ready();
        recording.Simulation.Add(saboteur);
        recording.Simulation.Press(ButtonScript.Parse("script", [.. FaultRun.Start, .. presses]));
        recording.Simulation.Board.PowerOffAt(20 * Second);
        recording.Run();
        Assert.True(saboteur.Done > 0);
        Assert.Empty(recording.Result!.Faults);
        Assert.False(recording.Result.MainReturned);
        return recording;
    }

    private sealed class Saboteur(long from, int times, Action<Session> act) : ISessionListener
    {
        public int Done { get; private set; }

        public void OnState(long time, Session session)
        {
            if (time >= from && Done < times)
            {
                Done++;
                act(session);
            }
        }
    }

    private sealed class Thrower : IMotor
    {
        public bool Throws { get; set; }

        public int Duty { get; private set; }

        public bool SetDuty(int percent)
        {
            if (Throws)
            {
                throw new IOException("made by the test");
            }

            Duty = percent;
            return true;
        }
    }
}
