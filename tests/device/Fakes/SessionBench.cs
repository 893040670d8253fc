using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A session on a fake clock and a fake motor.</summary>
    public sealed class SessionBench
    {
        public SessionBench(TableBuilder builder)
        {
            Clock = new FakeClock();
            Motor = new FakeMotor(Clock);
            Table = new RoutineTable();
            byte[] bytes = builder.Build();
            Assert.AreEqual((int)TableError.None, (int)Table.Open(bytes, builder.Length));
            Guard = new MotorGuard(Motor, Clock);
            Session = new Session(new SignalPlayer(Guard), null);
        }

        public FakeClock Clock { get; }

        public FakeMotor Motor { get; }

        public MotorGuard Guard { get; }

        public RoutineTable Table { get; }

        public Session Session { get; }

        public void Begin()
        {
            Session.Begin(Table, 0, new SessionOptions(), Clock.Microseconds);
        }

        /// <summary>Lets time pass, waking the session at every event and at nothing else.</summary>
        public void RunTo(long milliseconds)
        {
            long end = milliseconds * 1000;
            while (Session.NextDue <= end)
            {
                Clock.Microseconds = Session.NextDue;
                Session.Advance(Clock.Microseconds);
            }

            Clock.Microseconds = end;
            Session.Advance(end);
        }

        /// <summary>Lets time pass until a phase begins.</summary>
        public void RunToPhase(Phase phase)
        {
            for (int i = 0; i < 10000 && Session.Cursor.Phase != phase; i++)
            {
                Clock.Microseconds = Session.NextDue;
                Session.Advance(Clock.Microseconds);
            }

            Assert.AreEqual((int)phase, (int)Session.Cursor.Phase);
        }
    }
}
