using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    [TestClass]
    public class CirclesTests
    {
        [TestMethod]
        public void SixClockwiseThenSixCounterclockwise()
        {
            SessionBench bench = Circles(6, 6);
            bench.RunToPhase(Phase.Clockwise);
            Assert.AreEqual(13000000L, bench.Session.Cursor.Start, "8 s to get ready and 5 s of ramp");
            bench.RunToPhase(Phase.Turn);
            Assert.AreEqual(25000000L, bench.Session.Cursor.Start, "six circles of 2 s");
            bench.RunToPhase(Phase.Counterclockwise);
            Assert.AreEqual(27000000L, bench.Session.Cursor.Start, "a turn of 2 s");
            bench.RunToPhase(Phase.Release);
            Assert.AreEqual(39000000L, bench.Session.Cursor.Start);
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(42000000L, bench.Session.Cursor.Start);
        }

        [TestMethod]
        public void ClockwiseIsOnePulseOf100Milliseconds()
        {
            SessionBench bench = Circles(6, 6);
            bench.RunTo(12999);
            bench.Motor.Forget();
            bench.RunTo(24999);
            Assert.AreEqual(12, bench.Motor.Edges);
            for (int i = 0; i < 6; i++)
            {
                Assert.AreEqual(13000000L + i * 2000000L, bench.Motor.Times[2 * i]);
                Assert.AreEqual(13100000L + i * 2000000L, bench.Motor.Times[2 * i + 1]);
            }
        }

        [TestMethod]
        public void CounterclockwiseIsTwoPulsesOf80Milliseconds120Apart()
        {
            SessionBench bench = Circles(6, 6);
            bench.RunTo(26999);
            bench.Motor.Forget();
            bench.RunTo(38999);
            Assert.AreEqual(24, bench.Motor.Edges);
            for (int i = 0; i < 6; i++)
            {
                long at = 27000000L + i * 2000000L;
                Assert.AreEqual(at, bench.Motor.Times[4 * i]);
                Assert.AreEqual(at + 80000, bench.Motor.Times[4 * i + 1]);
                Assert.AreEqual(at + 200000, bench.Motor.Times[4 * i + 2]);
                Assert.AreEqual(at + 280000, bench.Motor.Times[4 * i + 3]);
            }
        }

        [TestMethod]
        public void TheTurnFallsToCounterclockwiseFor600Milliseconds()
        {
            SessionBench bench = Circles(2, 2);
            const long start = 17000000;
            bench.RunTo(16999);
            bench.Motor.Forget();
            bench.RunTo(18999);
            int last = bench.Motor.Edges - 1;
            Assert.AreEqual(100, bench.Motor.Duties[0]);
            Assert.AreEqual(start, bench.Motor.Times[0]);
            for (int i = 1; i <= last; i++)
            {
                Assert.IsTrue(bench.Motor.Duties[i] < bench.Motor.Duties[i - 1], "falls");
            }

            Assert.AreEqual(0, bench.Motor.Duties[last]);
            Assert.AreEqual(start + 600000, bench.Motor.Times[last]);
        }

        [TestMethod]
        public void CountsSpreadOverSecondsComeOutEven()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 0, 1), Side.Midline, 7, 0, 60);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            bench.RunTo(12999);
            bench.Motor.Forget();
            bench.RunTo(72999);
            Assert.AreEqual(14, bench.Motor.Edges);
            for (int i = 0; i < 7; i++)
            {
                Assert.AreEqual(13000000L + 60000000L * i / 7, bench.Motor.Times[2 * i]);
            }
        }

        [TestMethod]
        public void CounterclockwiseMayComeFirst()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(
                (int)Technique.Circles | TableFormat.Manner.CounterclockwiseFirst, 2000, 5, 8, 3, 6, 0, 0, 0, 0x11);
            builder.Step(manner, Side.Midline, 3, 4, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            bench.RunToPhase(Phase.Counterclockwise);
            Assert.AreEqual(3, bench.Session.Of);
            bench.RunToPhase(Phase.Clockwise);
            Assert.AreEqual(4, bench.Session.Of);
        }

        private static SessionBench Circles(int first, int second)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Side.Midline, first, second, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            return bench;
        }
    }
}
