using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>Every routine, from its start to its end, in the device's own loop: not one byte is allocated.</summary>
public sealed class AllocationTests
{
    private const long Tick = 10_000;

    /// <summary>On a new device each safety question is asked.</summary>
    private static readonly int Questions = SafetyQuestion.Count(CautionSet.Questions);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void AWholeRoutineAllocatesNothing(int routine)
    {
        Play(routine);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = Play(routine);

        // The runtime may allocate for itself while it compiles code anew; the firmware would do it each time.
        for (var again = 0; again < 2 && made.Allocated > 0; again++)
        {
            made = Play(routine);
        }

        var all = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(made.Edges > 100, $"it really played: {made.Edges} edges");
        Assert.Equal(0, made.Allocated);
        Assert.True(all > 0, "the measure itself sees what is allocated before the loop");
    }

    private static (long Allocated, int Edges) Play(int routine)
    {
        var clock = new Clock();
        var motor = new Motor();
        var edges = new ButtonEdges();
        var store = new Files();
        var tables = new TableStore(store);
        var table = new RoutineTable();
        tables.Open(table);
        table.Open(TableBytes.BuiltIn, TableBytes.BuiltIn.Length);
        var hardware = new Hardware(
            clock, new MotorGuard(motor, clock), new Panel(), new Power(), edges, new NoPins(), store, new FakeCalendar(), new FakeWatchdog());
        var device = new Handheld(hardware, table, tables, null);
        var loop = new DeviceLoop(device, failed: false);
        RunTo(loop, clock, 2_000_000);
        Press(loop, clock, edges, Button.Ok, 1);
        Press(loop, clock, edges, Button.Back, Questions);
        Press(loop, clock, edges, Button.Next, routine);
        Press(loop, clock, edges, Button.Ok, 3);
        return (Playing(device, loop, clock, edges), motor.Edges);
    }

    /// <summary>What is allocated while the session lasts; its last second, with the record of it, apart.</summary>
    private static long Playing(Handheld device, DeviceLoop loop, Clock clock, ButtonEdges edges)
    {
        long allocated = 0;
        for (var second = 0; second < 3600; second++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            if (device.Session.State == SessionState.Running && device.Session.Cursor.Phase == Phase.Wait)
            {
                Press(loop, clock, edges, Button.Ok, 1);
            }

            RunTo(loop, clock, clock.Microseconds + 1_000_000);
            if (device.Session.State is not (SessionState.Running or SessionState.Paused))
            {
                return allocated;
            }

            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        throw new InvalidOperationException("the session does not end");
    }

    private static void Press(DeviceLoop loop, Clock clock, ButtonEdges edges, Button button, int times)
    {
        for (var i = 0; i < times; i++)
        {
            edges.Put(button, true, clock.Microseconds);
            RunTo(loop, clock, clock.Microseconds + 100_000);
            edges.Put(button, false, clock.Microseconds);
            RunTo(loop, clock, clock.Microseconds + 100_000);
        }
    }

    private static void RunTo(DeviceLoop loop, Clock clock, long end)
    {
        while (clock.Microseconds < end)
        {
            var due = loop.Turn();
            clock.Microseconds = due <= clock.Microseconds ? clock.Microseconds + Tick : Math.Min(due, end);
        }
    }

    private sealed class Clock : IClock
    {
        public long Microseconds { get; set; }
    }

    private sealed class Motor : IMotor
    {
        public int Edges { get; private set; }

        public bool SetDuty(int percent)
        {
            Edges++;
            return true;
        }
    }

    private sealed class Panel : IPanel
    {
        public bool Initialise() => true;

        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew) => true;

        public bool Configure(int contrast, bool on, bool flipped) => true;

    }

    private sealed class NoPins : IButtonPins
    {
        public bool IsDown(Button button) => false;
    }

    private sealed class Power : IPower
    {
        public int BatteryMillivolts => 3900;

        public bool UsbPresent => false;

        public bool WokenByButton => false;

        public string StartReason => "";

        public int FreeMemory => 0;

        public void Sleep()
        {
        }
    }

    /// <summary>Takes every file and has none.</summary>
    private sealed class Files : IStore
    {
        public int Length(string name) => StoreResult.Missing;

        public int Read(string name, int offset, byte[] buffer, int length) => StoreResult.Missing;

        public bool Write(string name, byte[] data, int length) => true;

        public bool Append(string name, byte[] data, int length) => true;

        public bool Matches(string name, byte[] data, int length) => true;

        public bool Delete(string name) => true;
    }
}
