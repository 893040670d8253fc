using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    [TestClass]
    public class SidesTests
    {
        [TestMethod]
        public void LeftThenRight()
        {
            SessionBench bench = Bench(Side.LeftThenRight);
            bench.RunToPhase(Phase.Clockwise);
            Assert.AreEqual((int)Side.Left, (int)bench.Session.Walk.Side);
            bench.RunToPhase(Phase.Switch);
            Assert.AreEqual((int)Side.Right, (int)bench.Session.Walk.Side);
            Assert.AreEqual(6000000L, bench.Session.Cursor.Length);
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(74000000L, bench.Session.Cursor.Start, "content notes, section 2: LI4 left then right");
        }

        [TestMethod]
        public void TheSoreSideComesFirst()
        {
            TableBuilder builder = Builder(Side.SoreFirst);
            SessionBench bench = new SessionBench(builder);
            bench.Session.Begin(bench.Table, 0, new SessionOptions { SoreSide = Side.Right }, 0);
            Assert.AreEqual((int)Side.Right, (int)bench.Session.Walk.Side);
            bench.RunToPhase(Phase.Switch);
            Assert.AreEqual((int)Side.Left, (int)bench.Session.Walk.Side);
        }

        [TestMethod]
        public void ABlockGoesThroughAllItsStepsOncePerSide()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Hold, 0, 1);
            int bits = (int)Side.LeftThenRight | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            builder.Step(manner, bits, 0, 0, 10, 0);
            builder.Step(manner, bits, 0, 0, 10, TableFormat.Step.Joined);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            string order = string.Empty;
            while (bench.Session.State == SessionState.Running)
            {
                if (bench.Session.Cursor.Phase == Phase.Prepare)
                {
                    order += bench.Session.Walk.Side == Side.Left ? "L" : "R";
                    order += bench.Session.Walk.Step == 0 ? "1 " : "2 ";
                    bench.RunToPhase(Phase.Ramp);
                }

                bench.Clock.Microseconds = bench.Session.NextDue;
                bench.Session.Advance(bench.Clock.Microseconds);
            }

            Assert.AreEqual("L1 L2 R1 R2 ", order);
            Assert.AreEqual(4 * 26000000L + 6000000L, bench.Session.Cursor.Start, "changing sides comes once");
            Assert.AreEqual(bench.Session.Cursor.Start, StepTiming.RoutineTime(bench.Table, 0, new StepPlan()));
        }

        [TestMethod]
        public void RoundsRepeatTheWholeRoutine()
        {
            TableBuilder builder = Builder(Side.Both);
            builder.Rounds = 3;
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(3 * 38000000L, bench.Session.Cursor.Start);
        }

        private static SessionBench Bench(Side side)
        {
            SessionBench bench = new SessionBench(Builder(side));
            bench.Begin();
            return bench;
        }

        private static TableBuilder Builder(Side side)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), side, 5, 5, 0);
            return builder;
        }
    }
}
