using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    [TestClass]
    public class SharpPainTests
    {
        [TestMethod]
        public void TheMotorIsOffAtOnceAndSaysStopOnce()
        {
            SessionBench bench = Bench();
            bench.RunTo(13050);
            Assert.AreEqual(100, bench.Motor.Duty, "in the middle of a pulse");
            bench.Session.SharpPain(bench.Now);
            Assert.AreEqual(0, bench.Motor.Duty);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Session.State);
            Assert.IsTrue(bench.Session.Hurt);
            bench.Motor.Forget();
            bench.RunTo(60000);
            Assert.AreEqual(10, bench.Motor.Edges, "five pulses");
            Assert.AreEqual(13050000L + HapticLimits.GapMinMs * 1000L, bench.Motor.Times[0], "after a gap");
            bench.Session.SharpPain(bench.Now);
            Assert.AreEqual(long.MaxValue, bench.Session.NextDue, "not a second time");
        }

        [TestMethod]
        public void ThePressThatPausesBecomesTheLongOne()
        {
            SessionBench bench = Bench();
            bench.RunTo(13050);
            bench.Session.Pause(bench.Now);
            bench.RunTo(13850);
            bench.Motor.Forget();
            bench.Session.SharpPain(bench.Now);
            Assert.IsTrue(bench.Session.Hurt);
            bench.RunTo(20000);
            Assert.AreEqual(10, bench.Motor.Edges);
        }

        [TestMethod]
        public void GoingOnLeavesTheStepOut()
        {
            SessionBench bench = Bench();
            bench.RunTo(14000);
            bench.Session.SharpPain(bench.Now);
            bench.RunTo(50000);
            bench.Session.Resume(bench.Now);
            Assert.IsFalse(bench.Session.Hurt);
            Assert.AreEqual(1, bench.Session.Walk.Step);
            Assert.AreEqual((int)Phase.Prepare, (int)bench.Session.Cursor.Phase);
            bench.Session.Back(bench.Now);
            Assert.AreEqual(1, bench.Session.Walk.Step, "it is not gone back to");
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(1, bench.Session.StepsDone);
            Assert.AreEqual(1, bench.Session.StepsSkipped);
        }

        [TestMethod]
        public void EasingAndRepeatingLeaveItOutToo()
        {
            SessionBench bench = Bench();
            bench.RunTo(14000);
            bench.Session.SharpPain(bench.Now);
            bench.Session.Ease(bench.Now);
            Assert.AreEqual(1, bench.Session.Walk.Step);
            Assert.IsFalse(bench.Session.Eased);
            bench.Session.SharpPain(bench.Now);
            bench.Session.RepeatSide(bench.Now);
            Assert.AreEqual((int)SessionState.Ended, (int)bench.Session.State, "both steps hurt");
        }

        [TestMethod]
        public void InABlockTheOtherSideIsSparedToo()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Hold, 0, 1);
            int bits = (int)Side.LeftThenRight | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            builder.Step(manner, bits, 0, 0, 10, 0);
            builder.Step(manner, bits, 0, 0, 10, TableFormat.Step.Joined);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            bench.RunTo(14000);
            bench.Session.SharpPain(bench.Now);
            bench.Session.Resume(bench.Now);
            Assert.AreEqual(1, bench.Session.Walk.Step);
            Assert.AreEqual((int)Side.Left, (int)bench.Session.Walk.Side);

            // What is left: 26 s here, and 26 s with 6 s to change sides there.
            Assert.AreEqual(58000000L, bench.Session.Left(bench.Now));
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(14000000L + 58000000L, bench.Session.Cursor.Start);
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
