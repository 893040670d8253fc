using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>What of the device has to do with keeping a session, from one power-on to the next.</summary>
internal sealed class LifeDevice
{
    public LifeDevice(IStore store, RoutineTable table, FakeClock clock)
    {
        Clock = clock;
        Table = table;
        var motor = new MotorGuard(new Silent(), clock);
        var calendar = new FakeCalendar { Today = 9600 };
        var nothing = new Silent();
        var board = new Hardware(clock, motor, nothing, nothing, new ButtonEdges(), nothing, store, calendar, new FakeWatchdog());
        var player = new SignalPlayer(motor);
        Session = new Session(player, null);
        Memory = new Memories(store, calendar, woken: false);
        Place = new PlaceKeeper(board, table, new TableStore(store), player, Session, Memory);
    }

    public FakeClock Clock { get; }

    public RoutineTable Table { get; }

    public Memories Memory { get; }

    public Session Session { get; }

    public PlaceKeeper Place { get; }

    public long Now => Clock.Microseconds;

    /// <summary>Sessions that the history has counted.</summary>
    public int Counted => Memory.History.Today(Table, 0);

    public bool Begin(int routine, SessionOptions options)
    {
        Place.Close(Now);
        bool begun = Session.Begin(Table, routine, options, Now);
        if (begun)
        {
            Place.Begin();
        }

        return begun;
    }

    public bool GoOn(SessionOptions options)
    {
        bool on = Session.GoOn(Table, options, Memory.Snapshot.Place, Now);
        if (on)
        {
            Place.Begin();
        }

        return on;
    }

    /// <summary>A turn of the loop, as far as it matters here.</summary>
    public void Turn()
    {
        Session.Advance(Now);
        Place.Work(Now, drawn: false);
    }

    private sealed class Silent : IMotor, IPanel, IPower, IButtonPins
    {
        public int BatteryMillivolts => 0;

        public bool UsbPresent => false;

        public bool WokenByButton => false;

        public string StartReason => string.Empty;

        public int FreeMemory => 0;

        public bool SetDuty(int percent) => true;

        public bool Initialise() => false;

        public bool Configure(int contrast, bool on, bool flipped) => false;

        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew) => false;

        public bool IsDown(Button button) => false;

        public void Sleep()
        {
        }
    }
}
