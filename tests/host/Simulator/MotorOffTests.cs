using System;
using System.Device.Pwm;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Run;
using nanoFramework.Hardware.Esp32;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>Whatever happens, the motor ends up off, on the wire.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class MotorOffTests
{
    private const long Second = 1_000_000;

    /// <summary>Home Eight: its first circle begins 13 s after the session.</summary>
    private const int HomeEight = 1;

    [Fact]
    public void OffIsTheFirstActOfMain()
    {
        var simulation = new Simulation();
        simulation.Board.Run(LeaveRunning);
        Assert.True(simulation.Board.Motor.IsOn, "left running by a soft reboot");
        var edges = new Recording();
        simulation.Board.AddListener(edges);
        simulation.Board.PowerOffAt(simulation.Board.Now + Second);
        simulation.Run();
        Assert.False(simulation.Board.Motor.IsOn);
        Assert.Equal(0, Assert.Single(edges.Motor).Duty);
    }

    private static void LeaveRunning()
    {
        Configuration.SetPinFunction(AcuTimer.Esp32.Pins.Motor, DeviceFunction.PWM1);
        PwmChannel.CreateFromPin(AcuTimer.Esp32.Pins.Motor, 1000, 0.7).Start();
    }

    [Fact]
    public void PauseStopsAPulseThatHasJustBegun()
    {
        var run = Recording.OfSession(HomeEight, 23 * Second, "12.99s ok");
        var pulse = run.Motor.First(m => m.Time >= run.Start + (13 * Second) && m.Duty == 100).Time;
        var paused = run.States.First(s => s.Line.State == "paused").Time;
        Assert.InRange(paused - pulse, 0, 30_000);
        Assert.Equal(0, run.DutyAt(paused));
        Assert.Equal(0, run.DutyAt(run.Start + (23 * Second)));
    }

    [Fact]
    public void SharpPainStopsIt()
    {
        var run = Recording.OfSession(HomeEight, 23 * Second, "13s ok for 1s");
        Assert.Equal("paused", run.States[^1].Line.State);
        Assert.Equal(0, run.DutyAt(run.Start + (23 * Second)));
    }

    [Fact]
    public void AnExceptionInTheLoopStopsItAndTheDeviceGoesOn()
    {
        var recording = new Recording();
        var thrower = new Thrower();
        recording.Simulation.Add(thrower);
        recording.PlaySession(HomeEight, 30 * Second);
        Assert.True(thrower.Thrown, "in the middle of the first pulse's turn");
        Assert.Equal(0, recording.DutyAt(thrower.At + 50_000));
        Assert.False(recording.Result!.MainReturned);
    }

    [Fact]
    public void AStuckBusCannotKeepItOn()
    {
        var board = default(SimulatedBoard);
        var recording = new Recording { Prepared = start => board!.At(start + (8 * Second), () => board.Bus.Faults.IsStuck = true) };
        board = recording.Simulation.Board;
        recording.PlaySession(HomeEight, 60 * Second);
        Assert.InRange(LongestPulse(recording), 1, (HapticLimits.PulseMaxMs + 1000) * 1000L);
        Assert.True(recording.Motor.Count(m => m.Time > recording.Start + (13 * Second) && m.Duty > 0) > 10, "pacing by touch goes on");
    }

    [Fact]
    public void WithoutAPwmChannelTheDeviceStillWorks()
    {
        var recording = new Recording { Simulation = new Simulation { BeforeMain = TakeAllChannels } };
        recording.PlaySession(HomeEight, 20 * Second);
        Assert.DoesNotContain(recording.Motor, m => m.Duty > 0);
        Assert.Contains(recording.States, s => s.Line.Count > 0);
    }

    private static void TakeAllChannels()
    {
        for (var taken = 100; taken < 108; taken++)
        {
            SimulatedBoard.Current.Ledc.Claim(taken, 0);
        }
    }

    private static long LongestPulse(Recording recording)
    {
        long longest = 0;
        long? since = null;
        foreach (var (time, duty) in recording.Motor)
        {
            since = duty == 0 ? null : since ?? time;
            longest = since is { } start ? Math.Max(longest, NextOff(recording, start) - start) : longest;
        }

        return longest;
    }

    private static long NextOff(Recording recording, long start) =>
        recording.Motor.First(m => m.Time >= start && m.Duty == 0).Time;

    private sealed class Thrower : ISessionListener
    {
        public bool Thrown { get; private set; }

        public long At { get; private set; }

        public void OnState(long time, Session session)
        {
            if (!Thrown && session.Cursor.Phase == Phase.Clockwise && session.Count == 2)
            {
                Thrown = true;
                At = time;
                throw new InvalidOperationException("made by the test");
            }
        }
    }
}
