using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>
/// The device's whole loop on a table: somebody looks at a routine, starts it and goes on and back through its steps, so that
/// its texts and drawings are on the screen. What is looked for is an exception or a loop that does not go on.
/// </summary>
internal static class ScreenPlay
{
    private const int Turns = 2500;
    private const long Press = 120_000;
    private const long Between = 700_000;

    /// <summary>Down the list and into the details; start; pause; move in its menu; take what is there.</summary>
    private static readonly Button[] Fingers =
    [
        Button.Next, Button.Back, Button.Ok, Button.Next, Button.Next, Button.Next, Button.Ok, Button.Ok, Button.Ok,
        Button.Next, Button.Next, Button.Next, Button.Next, Button.Ok, Button.Next, Button.Next, Button.Ok,
    ];

    public static PlayResult Run(RoutineTable table)
    {
        var clock = new FakeClock();
        var motor = new MotorOracle(clock) { ByHand = true };
        var edges = new ButtonEdges();
        Handheld device = Device(table, clock, motor, edges);
        var loop = new DeviceLoop(device, failed: false);
        int pressed = 0;
        for (int turn = 0; turn < Turns && device.Troubles.Faults == 0; turn++)
        {
            if (clock.Microseconds > (pressed + 3) * Between)
            {
                Button button = Fingers[pressed++ % Fingers.Length];
                edges.Put(button, true, clock.Microseconds - Press);
                edges.Put(button, false, clock.Microseconds);
            }

            long due = loop.Turn();
            clock.Microseconds = long.Clamp(due, clock.Microseconds + 1, clock.Microseconds + (Between / 7));
        }

        string? broken = device.Troubles.Faults > 0 ? "an exception on the screen" : pressed == 0 ? "time stands still on the screen" : motor.Broken;
        return new PlayResult(broken, motor.Refused, motor.Pulses);
    }

    /// <summary>The safety questions are answered, and a button woke the board, so that the answers hold.</summary>
    private static Handheld Device(RoutineTable table, FakeClock clock, MotorOracle motor, ButtonEdges edges)
    {
        var nothing = new Nothing();
        var store = new FakeStore();
        var tables = new TableStore(store);
        tables.Open(new RoutineTable());
        var hardware = new Hardware(clock, new MotorGuard(motor, clock), nothing, nothing, edges, nothing, store, new FakeCalendar(), nothing);
        var device = new Handheld(hardware, table, tables, null);
        device.Memory.Settings.Asked = CautionSet.Questions;
        device.Memory.Settings.AskedOn = 1;
        return device;
    }

    private sealed class Nothing : IPanel, IPower, IButtonPins, IWatchdog
    {
        public int Stops => 0;

        public int BatteryMillivolts => 3900;

        public bool UsbPresent => false;

        public bool WokenByButton => true;

        public string StartReason => string.Empty;

        public int FreeMemory => 0;

        public bool Initialise() => true;

        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew) => true;

        public bool Configure(int contrast, bool on, bool flipped) => true;

        public bool IsDown(Button button) => false;

        public void Sleep()
        {
        }
    }
}
