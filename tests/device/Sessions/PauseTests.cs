using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    [TestClass]
    public class PauseTests
    {
        [TestMethod]
        public void PauseStopsTheMotorAtOnce()
        {
            SessionBench bench = Bench();
            bench.RunTo(13050);
            Assert.AreEqual(100, bench.Motor.Duty, "in the middle of a pulse");
            bench.Session.Pause(bench.Clock.Microseconds);
            Assert.AreEqual(0, bench.Motor.Duty);
            Assert.AreEqual(long.MaxValue, bench.Session.NextDue);
        }

        [TestMethod]
        public void TimeStandsStillWhilePaused()
        {
            SessionBench bench = Bench();
            bench.RunTo(16000);
            bench.Session.Pause(16000000);
            long left = bench.Session.Remaining(16000000);
            bench.Clock.Microseconds = 99000000;
            bench.Session.Advance(99000000);
            Assert.AreEqual(left, bench.Session.Remaining(99000000));
            Assert.AreEqual(2, bench.Session.Count);
            bench.Session.Resume(99000000);
            bench.Motor.Forget();
            bench.RunTo(100001);
            Assert.AreEqual(100000000L, bench.Motor.Times[0], "the beat that was 1 s away still is");
        }

        [TestMethod]
        public void EndStopsTheMotor()
        {
            SessionBench bench = Bench();
            bench.RunTo(13050);
            bench.Session.End(bench.Clock.Microseconds);
            Assert.AreEqual(0, bench.Motor.Duty);
            Assert.AreEqual((int)SessionState.Idle, (int)bench.Session.State);
        }

        [TestMethod]
        public void SkipAndBackMoveByOneStep()
        {
            SessionBench bench = Bench();
            bench.RunTo(15000);
            bench.Session.Skip(15000000);
            Assert.AreEqual(1, bench.Session.Walk.Step);
            Assert.AreEqual((int)Phase.Prepare, (int)bench.Session.Cursor.Phase);
            bench.Session.Back(15000000);
            Assert.AreEqual(0, bench.Session.Walk.Step);
            bench.Session.Skip(15000000);
            bench.Session.Skip(15000000);
            Assert.AreEqual((int)SessionState.Ended, (int)bench.Session.State);
        }

        private static SessionBench Bench()
        {
            TableBuilder builder = new TableBuilder();
            int circles = builder.Manner(Technique.Circles, 2000, 1);
            builder.Step(circles, Side.Midline, 5, 5, 0);
            builder.Step(circles, Side.Midline, 5, 5, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            return bench;
        }
    }
}
