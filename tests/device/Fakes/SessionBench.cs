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
            Player = new SignalPlayer(Guard);
            Session = new Session(Player, null);
        }

        public FakeClock Clock { get; }

        public FakeMotor Motor { get; }

        public MotorGuard Guard { get; }

        public SignalPlayer Player { get; }

        public RoutineTable Table { get; }

        public Session Session { get; }

        /// <summary>The present time.</summary>
        public long Now => Clock.Microseconds;

        public void Begin()
        {
            Begin(new SessionOptions());
        }

        public void Begin(SessionOptions options)
        {
            // Fed with its rated voltage a motor is driven as the pattern is written.
            options.BatteryMillivolts = options.BatteryMillivolts == 0 ? HapticLimits.RatedMillivolts : options.BatteryMillivolts;
            Assert.IsTrue(Session.Begin(Table, 0, options, Now));
        }

        /// <summary>Planned length of the routine.</summary>
        public long Planned(SessionOptions options)
        {
            return StepTiming.RoutineTime(Table, 0, new StepPlan(), options);
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
