using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Display
{
    /// <summary>A widget that draws only what changed must end in the picture that it would draw at once.</summary>
    [TestClass]
    public class WidgetTests
    {
        [TestMethod]
        public void TheDotLeavesNothingBehind()
        {
            for (int radius = 14; radius < 32; radius += 5)
            {
                FrameBuffer frame = new FrameBuffer();
                OrbitingDot dot = new OrbitingDot(32, 32, radius);
                for (int i = 0; i < 40; i++)
                {
                    int permille = i * 67 % 1001;
                    bool clockwise = i % 7 < 4;
                    dot.Draw(frame, permille, clockwise);
                    FrameBuffer fresh = new FrameBuffer();
                    new OrbitingDot(32, 32, radius).Draw(fresh, permille, clockwise);
                    Assert.IsTrue(FrameBufferTests.Same(frame, fresh), "radius " + radius + " at " + permille);
                }
            }
        }

        [TestMethod]
        public void TheDotRunsTheWayItSays()
        {
            // A quarter of the circle is at 3 o'clock one way, and at 9 o'clock the other.
            FrameBuffer frame = new FrameBuffer();
            new OrbitingDot(32, 32, 31).Draw(frame, 250, true);
            Assert.IsTrue(Pixels.IsSet(frame, 32 + 24, 32));
            Assert.IsFalse(Pixels.IsSet(frame, 32 - 24, 32));
            frame.Clear();
            new OrbitingDot(32, 32, 31).Draw(frame, 250, false);
            Assert.IsTrue(Pixels.IsSet(frame, 32 - 24, 32));
            Assert.IsFalse(Pixels.IsSet(frame, 32 + 24, 32));
        }

        [TestMethod]
        public void TheDotAtItsPlaceDrawsNothing()
        {
            FrameBuffer frame = FrameBufferTests.Clean();
            OrbitingDot dot = new OrbitingDot(32, 32, 31);
            dot.Draw(frame, 500, true);
            for (int page = 0; page < FrameBuffer.Pages; page++)
            {
                frame.Unmark(page);
            }

            dot.Draw(frame, 501, true);
            for (int page = 0; page < FrameBuffer.Pages; page++)
            {
                Assert.AreEqual(-1, frame.LastMarked(page));
            }
        }

        [TestMethod]
        public void TheBreathBarShowsTheNewValueAlone()
        {
            FrameBuffer frame = new FrameBuffer();
            BreathBar breath = new BreathBar(0, 10, 12, 54);
            for (int i = 0; i < 50; i++)
            {
                int value = i * 377 % 1001;
                breath.Draw(frame, value);
                Assert.IsTrue(FrameBufferTests.Same(frame, Fresh(value)), "at " + value);
            }
        }

        [TestMethod]
        public void PressBarAndWedgeShowTheNewValueAlone()
        {
            FrameBuffer frame = new FrameBuffer();
            PressBar press = new PressBar(0, 0, 60, 12);
            PressureWedge wedge = new PressureWedge(0, 20, 90, 20);
            for (int i = 0; i < 50; i++)
            {
                int value = i * 377 % 1001;
                press.Draw(frame, 600, 400, value);
                wedge.Draw(frame, value, i % 9 < 5);
                FrameBuffer fresh = new FrameBuffer();
                new PressBar(0, 0, 60, 12).Draw(fresh, 600, 400, value);
                new PressureWedge(0, 20, 90, 20).Draw(fresh, value, i % 9 < 5);
                Assert.IsTrue(FrameBufferTests.Same(frame, fresh), "at " + value);
            }
        }

        [TestMethod]
        public void ValuesOutOfRangeStayInside()
        {
            FrameBuffer frame = new FrameBuffer();
            new BreathBar(70, 10, 10, 40).Draw(frame, 5000);
            new PressBar(90, 10, 30, 10).Draw(frame, 0, 0, 0);
            new PressureWedge(90, 30, 30, 10).Draw(frame, 1500, true);
            Assert.IsFalse(Pixels.IsSet(frame, 75, 9) || Pixels.IsSet(frame, 75, 50) || Pixels.IsSet(frame, 120, 35));
        }

        [TestMethod]
        public void TheCircleIsRound()
        {
            for (int permille = -1000; permille <= 2000; permille += 13)
            {
                int x = Sine.Across(permille, 1000);
                int y = Sine.Down(permille, 1000);
                int square = (x * x) + (y * y);
                Assert.IsTrue(square > 990 * 990 && square < 1010 * 1010, "at " + permille);
            }

            Assert.AreEqual(-20, Sine.Down(0, 20));
            Assert.AreEqual(20, Sine.Across(250, 20));
            Assert.AreEqual(20, Sine.Down(500, 20));
            Assert.AreEqual(-20, Sine.Across(750, 20));
        }

        [TestMethod]
        public void TheBatteryStaysInItsPlace()
        {
            FrameBuffer frame = new FrameBuffer();
            frame.Fill(0, 0, 128, 64, Ink.Set);
            BatteryIcon.Draw(frame, 20, 21, 55, true);
            int outside = (128 * 64) - (BatteryIcon.Width * BatteryIcon.Height);
            frame.Fill(20, 21, BatteryIcon.Width, BatteryIcon.Height, Ink.Clear);
            Assert.AreEqual(outside, FrameBufferTests.Count(frame));
        }

        private static FrameBuffer Fresh(int value)
        {
            FrameBuffer frame = new FrameBuffer();
            new BreathBar(0, 10, 12, 54).Draw(frame, value);
            return frame;
        }
    }
}
