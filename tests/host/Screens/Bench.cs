using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;

namespace AcuTimer.Tests.Screens;

/// <summary>A device whose board does nothing.</summary>
internal static class Bench
{
    public static Handheld Device()
    {
        var nothing = new Nothing();
        var store = new FakeStore();
        var table = new RoutineTable();
        var tables = new TableStore(store);
        tables.Open(table);
        return new Handheld(
            new Hardware(nothing, new MotorGuard(nothing, nothing), nothing, nothing, new ButtonEdges(), nothing, store, new FakeCalendar(), new FakeWatchdog()),
            table,
            tables,
            null);
    }

    public static Navigator Navigator(Handheld device)
    {
        return new Navigator(device, new Arrivals(device));
    }

    /// <summary>The way to a routine.</summary>
    public static Departure To(Handheld device, int routine) => new(
        device,
        device.Place,
        device.Table,
        device.Memory,
        device.Safety,
        device.Battery,
        routine);

    private sealed class Nothing : IClock, IMotor, IPanel, IPower, IButtonPins
    {
        public long Microseconds => 0;

        public int BatteryMillivolts => 3900;

        public bool UsbPresent => false;

        public bool WokenByButton => false;

        public string StartReason => string.Empty;

        public int FreeMemory => 0;

        public bool SetDuty(int percent) => true;

        public bool Initialise() => true;

        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew) => true;

        public bool Configure(int contrast, bool on, bool flipped) => true;

        public bool IsDown(Button button) => false;

        public void Sleep()
        {
        }
    }
}
