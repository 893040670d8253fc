using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>Places that a session comes to by itself.</summary>
    public static class Places
    {
        /// <summary>A session that has done all before this step and side.</summary>
        public static Session At(RoutineTable table, int routine, int step, bool secondSide, FakeClock clock)
        {
            Session session = new Session(new SignalPlayer(new MotorGuard(new FakeMotor(clock), clock)), null);
            session.Begin(table, routine, new SessionOptions(), clock.Microseconds);
            while (session.Walk.Step != step || session.Walk.SecondSide != secondSide)
            {
                if (session.Cursor.Length == long.MaxValue)
                {
                    session.Proceed(clock.Microseconds);
                }

                clock.Microseconds = session.NextDue;
                session.Advance(clock.Microseconds);
            }

            return session;
        }

        /// <summary>Keeps where a session is.</summary>
        public static bool Keep(ResumeSnapshot snapshot, Session session, long now)
        {
            session.Put(snapshot.Place, now);
            snapshot.Place.Key = History.Key(session.Table, session.Routine);
            return snapshot.Save();
        }

        /// <summary>Keeps where a session is that has done all before this step.</summary>
        public static bool Keep(ResumeSnapshot snapshot, RoutineTable table, int routine, int step, bool secondSide = false)
        {
            FakeClock clock = new FakeClock();
            return Keep(snapshot, At(table, routine, step, secondSide, clock), clock.Microseconds);
        }
    }
}
