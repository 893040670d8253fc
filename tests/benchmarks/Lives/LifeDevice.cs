using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>What of the device has to do with keeping a session, from one power-on to the next.</summary>
internal sealed class LifeDevice
{
    public LifeDevice(IStore store, RoutineTable table, FakeClock clock)
    {
        Clock = clock;
        var motor = new MotorGuard(new Silent(), clock);
        Parts = new Handheld
        {
            Clock = clock,
            Table = table,
            Motor = motor,
            Session = new Session(new SignalPlayer(motor), null),
            Settings = new DeviceSettings(),
            Store = store,
            Calendar = new FakeCalendar { Today = 9600 },
        };
        Memory.Open(Parts);
    }

    public FakeClock Clock { get; }

    public Handheld Parts { get; }

    public Session Session => Parts.Session;

    public PlaceKeeper Place => Parts.Place;

    public long Now => Clock.Microseconds;

    /// <summary>Sessions that the history has counted.</summary>
    public int Counted => Parts.History.Today(Parts.Table, 0);

    public bool Begin(int routine, SessionOptions options)
    {
        Place.Close(Now);
        bool begun = Session.Begin(Parts.Table, routine, options, Now);
        if (begun)
        {
            Place.Begin();
        }

        return begun;
    }

    public bool GoOn(SessionOptions options)
    {
        Place.Begin();
        return Session.GoOn(Parts.Table, options, Parts.Snapshot.Place, Now);
    }

    /// <summary>A turn of the loop, as far as it matters here.</summary>
    public void Turn()
    {
        Session.Advance(Now);
        Place.Work(Now, Session.NextDue);
    }

    private sealed class Silent : IMotor
    {
        public bool SetDuty(int percent) => true;
    }
}
