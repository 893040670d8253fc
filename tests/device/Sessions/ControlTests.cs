using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    /// <summary>Waiting for OK, repeating, going back, going on after a break, and the count of steps.</summary>
    [TestClass]
    public class ControlTests
    {
        [TestMethod]
        public void WaitsForOkBeforeTheNextPointWithASoftReminder()
        {
            SessionBench bench = new SessionBench(TwoSides());
            bench.Begin(new SessionOptions { AutoAdvance = false });
            bench.RunToPhase(Phase.Wait);
            Assert.AreEqual(74000000L, bench.Session.Cursor.Start, "the first point began by itself, and so did its other side");
            Assert.AreEqual(1, bench.Session.Walk.Step);
            bench.RunTo(80000);
            bench.Motor.Forget();
            bench.RunTo(133999);
            Assert.AreEqual(0, bench.Motor.Edges);
            bench.RunTo(135000);
            Assert.AreEqual(2, bench.Motor.Edges, "once a minute");
            Assert.AreEqual(74000000L, bench.Session.Left(bench.Now), "waiting is not progress");
            bench.Session.Proceed(bench.Now);
            Assert.AreEqual((int)Phase.Prepare, (int)bench.Session.Cursor.Phase);
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(135000000L + 74000000L, bench.Session.Cursor.Start);
        }

        [TestMethod]
        public void AnOpenEndWaitsForOk()
        {
            TableBuilder builder = new TableBuilder();
            int bits = (int)Pressure.Light << TableFormat.Step.PressureShift;
            builder.Step(builder.Manner(Technique.Hold, 0, 1), bits, 0, 0, 30, TableFormat.Step.UntilReleased);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            bench.RunToPhase(Phase.Await);
            Assert.AreEqual(33000000L, bench.Session.Left(bench.Now), "the estimate, and letting go");
            bench.RunTo(42999);
            bench.Motor.Forget();
            bench.RunTo(44000);
            Assert.AreEqual(2, bench.Motor.Edges, "a reminder after 30 s");
            bench.Session.Proceed(bench.Now);
            Assert.AreEqual((int)Phase.Release, (int)bench.Session.Cursor.Phase);
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(47000000L, bench.Session.Cursor.Start);
        }

        [TestMethod]
        public void RepeatBeginsTheSideAgain()
        {
            SessionBench bench = new SessionBench(TwoSides());
            bench.Begin();
            bench.RunToPhase(Phase.Switch);
            bench.RunTo(50000);
            long left = bench.Session.Left(bench.Now);
            bench.Session.RepeatSide(bench.Now);
            Assert.AreEqual((int)Phase.Switch, (int)bench.Session.Cursor.Phase);
            Assert.AreEqual(left + 12000000L, bench.Session.Left(bench.Now), "12 s of the side had passed");
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(2, bench.Session.StepsDone);
            Assert.AreEqual(148000000L + 12000000L, bench.Session.Cursor.Start);
        }

        [TestMethod]
        public void StepsAreDoneWhenBothSidesAre()
        {
            SessionBench bench = new SessionBench(TwoSides());
            bench.Begin();
            bench.RunToPhase(Phase.Switch);
            Assert.AreEqual(0, bench.Session.StepsDone);
            Assert.AreEqual(1, bench.Session.Walk.NextStep, "the other step comes next");
            bench.RunToPhase(Phase.Prepare);
            Assert.AreEqual(1, bench.Session.StepsDone);
            bench.Session.Skip(bench.Now);
            Assert.AreEqual(1, bench.Session.StepsSkipped);
            Assert.AreEqual((int)SessionState.Ended, (int)bench.Session.State);
        }

        [TestMethod]
        public void GoingBackTakesTheStepOutOfTheCount()
        {
            SessionBench bench = new SessionBench(TwoSides());
            bench.Begin();
            bench.Session.Skip(bench.Now);
            Assert.AreEqual(1, bench.Session.StepsSkipped);
            bench.Session.Back(bench.Now);
            Assert.AreEqual(0, bench.Session.StepsSkipped);
            Assert.AreEqual(bench.Session.PlanTime, bench.Session.Left(bench.Now));
        }

        [TestMethod]
        public void InABlockBackStaysOnTheSide()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Hold, 0, 1);
            int bits = (int)Side.LeftThenRight | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            builder.Step(manner, bits, 0, 0, 10, 0);
            builder.Step(manner, bits, 0, 0, 10, TableFormat.Step.Joined);
            builder.Step(manner, Side.Midline, 0, 0, 10);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            for (int i = 0; i < 3; i++)
            {
                bench.Session.Skip(bench.Now);
            }

            Check(bench, 1, Side.Right);
            bench.Session.Back(bench.Now);
            Check(bench, 0, Side.Right);
            bench.Session.Back(bench.Now);
            Check(bench, 1, Side.Left);
            bench.Session.Back(bench.Now);
            Check(bench, 0, Side.Left);
            bench.Session.Back(bench.Now);
            Check(bench, 0, Side.Left);
        }

        [TestMethod]
        public void GoesOnWhereAnEarlierSessionWasBrokenOff()
        {
            TableBuilder builder = TwoSides();
            builder.Rounds = 2;
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            bench.RunTo(4 * 74000 - 30000);
            bench.Session.Pause(bench.Now);
            SessionPlace place = new SessionPlace(new byte[SessionPlace.Size]);
            bench.Session.Put(place, bench.Now);
            SessionBench other = new SessionBench(builder);
            Assert.IsTrue(other.Session.GoOn(other.Table, new SessionOptions(), place, 0));
            Check(other, 1, Side.Right);
            Assert.AreEqual(1, other.Session.Walk.Round);
            Assert.AreEqual(3, other.Session.StepsDone, "what lies before counts");
            Assert.AreEqual(4 * 74000000L, other.Session.PlanTime);
            Assert.AreEqual(36000000L, other.Session.Left(0));
            other.RunToPhase(Phase.Done);
            Assert.AreEqual(4 * 74000000L - 30000000L + 36000000L, other.Session.Cursor.Start, "the time before counts");
            Assert.AreEqual(4, other.Session.StepsDone);
        }

        private static void Check(SessionBench bench, int step, Side side)
        {
            Assert.AreEqual(step, bench.Session.Walk.Step);
            Assert.AreEqual((int)side, (int)bench.Session.Walk.Side);
        }

        private static TableBuilder TwoSides()
        {
            TableBuilder builder = new TableBuilder();
            int circles = builder.Manner(Technique.Circles, 2000, 1);
            builder.Step(circles, Side.LeftThenRight, 5, 5, 0);
            builder.Step(circles, Side.LeftThenRight, 5, 5, 0);
            return builder;
        }
    }
}
