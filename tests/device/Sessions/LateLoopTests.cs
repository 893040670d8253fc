using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    [TestClass]
    public class LateLoopTests
    {
        private const long Day = 24L * 3600 * 1000000;

        [TestMethod]
        public void LateEventsFireOnceInOrder()
        {
            SessionBench bench = Bench(5);
            bench.RunTo(12990);
            bench.Motor.Forget();

            // Five circles late: all of them are counted, and the motor says the last one once it has had time to fall.
            bench.Clock.Microseconds = 22500000;
            bench.Session.Advance(22500000);
            Assert.AreEqual(5, bench.Session.Count);
            Assert.AreEqual(0, bench.Motor.Duty);
            bench.Motor.Forget();
            bench.RunTo(22500 + HapticLimits.GapMinMs);
            Assert.AreEqual(1, bench.Motor.Edges);
            Assert.AreEqual(100, bench.Motor.Duties[0]);
            Assert.AreEqual(23000000L, bench.Session.Cursor.End, "the end has not moved");
        }

        [TestMethod]
        public void NothingDriftsOverADay()
        {
            // One round is 3600 s at most, so a day is one session begun again and again where the last one ended.
            SessionBench bench = Bench(200);
            long start = 0;
            while (start < Day)
            {
                bench.Clock.Microseconds = start;
                bench.Session.Begin(bench.Table, 0, new SessionOptions(), start);
                while (bench.Session.State == SessionState.Running)
                {
                    // Always 7.3 ms late.
                    bench.Clock.Microseconds = bench.Session.NextDue + 7300;
                    bench.Session.Advance(bench.Clock.Microseconds);
                }

                Assert.AreEqual(416000000L, bench.Session.Cursor.Start, "8 + 5 + 400 + 3 s, to the microsecond");
                start += bench.Session.Cursor.Start;
            }

            Assert.AreEqual(Day / 416000000L * 416000000L + 416000000L, start);
        }

        private static SessionBench Bench(int circles)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Side.Midline, circles, 0, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            return bench;
        }
    }
}
