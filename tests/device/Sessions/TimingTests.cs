using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    /// <summary>Step times against the worked table of the content notes (section 2), and the session against the calculation.</summary>
    [TestClass]
    public class TimingTests
    {
        [TestMethod]
        public void HoldThenCircles()
        {
            // BL55: hold 20 s, 5 + 5 circles, ramp 10 s: 65 s.
            Check((int)Technique.Circles, 2000, 10, 0, 0, 20, 0x11, Side.Left, 5, 5, 0, 65);
        }

        [TestMethod]
        public void ThreeStationsOnBothSides()
        {
            Check((int)Technique.Circles, 2000, 5, 0, 0, 0, 0x31, Side.SoreFirst, 5, 5, 0, 170);
        }

        [TestMethod]
        public void ThreeRounds()
        {
            Check((int)Technique.Circles, 2000, 5, 0, 0, 0, 0x13, Side.Midline, 5, 5, 0, 86);
        }

        [TestMethod]
        public void SqueezeThreeTimes()
        {
            Check((int)Technique.Squeeze, 0, 0, 30, 20, 0, 0x11, Side.Left, 3, 0, 0, 26);
        }

        [TestMethod]
        public void SqueezeForSeconds()
        {
            Check((int)Technique.Squeeze, 0, 0, 30, 20, 0, 0x11, Side.Left, 0, 0, 15, 26);
        }

        [TestMethod]
        public void BreatheThreeTimes()
        {
            Check((int)Technique.Breathe, 0, 0, 50, 50, 0, 0x11, Side.Midline, 3, 0, 0, 41);
        }

        [TestMethod]
        public void HoldAMinute()
        {
            Check((int)Technique.Hold, 0, 10, 0, 0, 0, 0x11, Side.Midline, 0, 0, 60, 81);
        }

        [TestMethod]
        public void SecondsInEachDirection()
        {
            Check((int)Technique.Circles | TableFormat.Manner.SecondsPerDirection, 2000, 5, 0, 0, 0, 0x11, Side.Midline, 30, 20, 0, 8 + 5 + 30 + 2 + 20 + 3);
        }

        private static void Check(
            int technique, int tempo, int ramp, int on, int off, int hold, int rounds, Side side, int first, int second, int seconds, int expected)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(technique, tempo, ramp, 8, 3, 6, on, off, hold, rounds), side, first, second, seconds);
            SessionBench bench = new SessionBench(builder);
            Assert.AreEqual(expected * StepTiming.Second, StepTiming.RoutineTime(bench.Table, 0, new StepPlan()), "calculated");
            bench.Begin();
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(expected * StepTiming.Second, bench.Session.Cursor.Start, "played");
        }
    }
}
