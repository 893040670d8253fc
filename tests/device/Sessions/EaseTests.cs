using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    [TestClass]
    public class EaseTests
    {
        [TestMethod]
        public void TheRestOfTheStepIsLighterAndItsRampLonger()
        {
            SessionBench bench = Bench();
            bench.RunTo(9000);
            bench.Session.Ease(bench.Now);
            Assert.AreEqual((int)Pressure.Light, (int)bench.Session.Walk.Plan.Pressure);
            Assert.AreEqual(10000000L, bench.Session.Cursor.Length, "the ramp begins again, at least that of a tender point");
            Assert.IsTrue(bench.Session.Eased);
            Assert.AreEqual(1, bench.Session.StepsEased);
            bench.RunToPhase(Phase.Switch);
            Assert.IsTrue(bench.Session.Eased);
            bench.RunToPhase(Phase.Ramp);
            Assert.AreEqual(10000000L, bench.Session.Cursor.Length, "on the other side too");
            bench.RunToPhase(Phase.Prepare);
            Assert.IsFalse(bench.Session.Eased, "the next step is as it was");
            Assert.AreEqual((int)Pressure.Firm, (int)bench.Session.Walk.Plan.Pressure);
        }

        [TestMethod]
        public void InTheMiddleOfCirclesPressureIsAddedAgainAndTheyGoOnWhereTheyWere()
        {
            SessionBench bench = Bench();
            bench.RunTo(16500);
            Assert.AreEqual(2, bench.Session.Count);
            bench.Session.Pause(bench.Now);
            bench.Clock.Microseconds = 20000000;
            bench.Session.Ease(bench.Now);
            Assert.AreEqual((int)Phase.Ramp, (int)bench.Session.Cursor.Phase);
            bench.RunTo(29999);
            Assert.AreEqual((int)Phase.Ramp, (int)bench.Session.Cursor.Phase);
            bench.Motor.Forget();
            bench.RunTo(30000);
            Assert.AreEqual((int)Phase.Clockwise, (int)bench.Session.Cursor.Phase);
            Assert.AreEqual(2, bench.Session.Count, "still the second circle");
            bench.RunTo(36499);
            Assert.AreEqual((int)Phase.Clockwise, (int)bench.Session.Cursor.Phase);
            Assert.AreEqual(30500000L, bench.Motor.Times[0], "the beat that was half a second away");
            Assert.AreEqual(6, bench.Motor.Edges, "three circles were left of five");
            bench.RunTo(36500);
            Assert.AreEqual((int)Phase.Turn, (int)bench.Session.Cursor.Phase);
        }

        [TestMethod]
        public void EasingTheRampOfAnInterruptionBeginsItAgain()
        {
            SessionBench bench = Bench();
            bench.RunTo(16500);
            bench.Session.Ease(bench.Now);
            bench.RunTo(20000);
            bench.Session.Ease(bench.Now);
            bench.RunTo(29999);
            Assert.AreEqual((int)Phase.Ramp, (int)bench.Session.Cursor.Phase);
            bench.RunTo(30000);
            Assert.AreEqual((int)Phase.Clockwise, (int)bench.Session.Cursor.Phase);
            Assert.AreEqual(2, bench.Session.Count);
        }

        [TestMethod]
        public void TheTimeLeftKnowsTheLongerRamps()
        {
            SessionBench bench = Bench();
            bench.RunTo(2000);
            long before = bench.Session.Left(bench.Now);
            bench.Session.Ease(bench.Now);
            Assert.AreEqual(before + 10000000L, bench.Session.Left(bench.Now), "5 s more on each side");
            bench.RunTo(20500);
            before = bench.Session.Left(bench.Now);
            bench.Session.Ease(bench.Now);
            Assert.AreEqual(before + 10000000L, bench.Session.Left(bench.Now), "one ramp more");
        }

        private static SessionBench Bench()
        {
            TableBuilder builder = new TableBuilder();
            int circles = builder.Manner(Technique.Circles, 2000, 1);
            int bits = (int)Side.LeftThenRight | ((int)Pressure.Firm << TableFormat.Step.PressureShift);
            builder.Step(circles, bits, 5, 5, 0, 0);
            builder.Step(circles, bits, 5, 5, 0, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            return bench;
        }
    }
}
