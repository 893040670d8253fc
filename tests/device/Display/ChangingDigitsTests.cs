using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Display
{
    /// <summary>Numbers that are drawn over those before: the picture is that of a fresh frame, the panel shows it, and little is sent.</summary>
    [TestClass]
    public class ChangingDigitsTests
    {
        /// <summary>Bytes of one digit's rectangle in the largest font; the window's commands come to it.</summary>
        private const int OneDigit = 15 * 4;

        /// <summary>What opening a window takes besides: the bytes for columns and pages, and one that says "commands" and one that says "pixels".</summary>
        private const int Window = 8;

        /// <summary>Most bytes on the bus for a second of a countdown.</summary>
        private const int MostOfASecond = 90;

        [TestMethod]
        public void EveryTimeThatGoesDownIsDrawnAsAnew()
        {
            Plays(Font.Large, 24, Align.Left, 700, -1);
        }

        [TestMethod]
        public void AndEveryTimeThatGoesUpBetweenPages()
        {
            Plays(Font.Large, 27, Align.Centre, 0, 1);
        }

        [TestMethod]
        public void EverySecondOfTheBigTimeIsDrawnAsAnewAndTakesFewBytes()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            for (int seconds = 5999; seconds >= 0; seconds--)
            {
                int bytes = panel.Bytes;
                BigTime.Draw(frame, seconds, seconds == 5999 ? -1 : seconds + 1);
                bool ten = seconds % 600 == 599;
                int windows = Drain(updater, panel);
                Assert.IsTrue(ten || panel.Bytes - bytes + (windows * Window) <= MostOfASecond, seconds.ToString());
                Assert.IsTrue(panel.Shows(frame));
                FrameBuffer anew = new FrameBuffer();
                BigTime.Draw(anew, seconds, -1);
                AreSame(anew, frame);
            }
        }

        [TestMethod]
        public void AnyTimeIsDrawnOverAnyOther()
        {
            int[] times = { 0, 9, 10, 59, 60, 61, 100, 300, 599, 600, 601, 659, 900, 1200, 1259, 5999 };
            FrameBuffer frame = new FrameBuffer();
            for (int i = 0; i < times.Length; i++)
            {
                for (int k = 0; k < times.Length; k++)
                {
                    BigTime.Draw(frame, times[i], -1);
                    BigTime.Draw(frame, times[k], times[i]);
                    FrameBuffer anew = new FrameBuffer();
                    BigTime.Draw(anew, times[k], -1);
                    AreSame(anew, frame);
                }
            }
        }

        [TestMethod]
        public void ADigitOverAnotherIsOneBlock()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            BigTime.Draw(frame, 59, -1);
            Drain(updater, panel);
            for (int seconds = 58; seconds >= 50; seconds--)
            {
                int before = panel.Bytes;
                BigTime.Draw(frame, seconds, seconds + 1);
                Assert.AreEqual(1, Drain(updater, panel));
                Assert.AreEqual(OneDigit, panel.Bytes - before);
            }

            frame.Clear();
            Drain(updater, panel);
            Assert.IsTrue(panel.Shows(frame), "all that was lit is known");
        }

        [TestMethod]
        public void ASecondBlockBeforeTheFirstIsSentIsShownToo()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            frame.Fill(0, 0, FrameBuffer.Width, FrameBuffer.Height, Ink.Set);
            Drain(updater, panel);
            Font.Huge.Cover(frame, 0, 3, '4');
            Font.Huge.Cover(frame, 60, 3, '5');
            Font.Medium.Cover(frame, 0, 0, '6');
            panel.FailuresLeft = 1;
            Assert.IsFalse(updater.SendNext(panel));
            Drain(updater, panel);
            Assert.IsTrue(panel.Shows(frame));
            frame.Clear();
            Drain(updater, panel);
            Assert.IsTrue(panel.Shows(frame), "all that was lit is known");
        }

        [TestMethod]
        public void AFractionIsDrawnAsAnew()
        {
            FrameBuffer frame = new FrameBuffer();
            for (int part = 1; part <= 30; part++)
            {
                Digits.ChangeFractionIn(frame, Font.Large, 0, 16, 128, Align.Right, part, 30, part == 1 ? -1 : part - 1);
                FrameBuffer anew = new FrameBuffer();
                Digits.DrawFractionIn(anew, Font.Large, 0, 16, 128, Align.Right, part, 30);
                AreSame(anew, frame);
            }
        }

        private static void Plays(Font font, int y, Align align, int first, int step)
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            int shown = -1;
            for (int seconds = first; seconds >= 0 && seconds <= 700; seconds += step)
            {
                Digits.ChangeTimeIn(frame, font, 0, y, FrameBuffer.Width, align, seconds, shown);
                shown = seconds;
                FrameBuffer anew = new FrameBuffer();
                Digits.DrawTimeIn(anew, font, 0, y, FrameBuffer.Width, align, seconds);
                AreSame(anew, frame);
                Drain(updater, panel);
                Assert.IsTrue(panel.Shows(frame));
            }

            frame.Clear();
            Drain(updater, panel);
            Assert.IsTrue(panel.Shows(frame), "all that was lit is known");
        }

        private static void AreSame(FrameBuffer expected, FrameBuffer actual)
        {
            for (int i = 0; i < expected.Bytes.Length; i++)
            {
                Assert.AreEqual(expected.Bytes[i], actual.Bytes[i]);
            }
        }

        private static int Drain(PanelUpdater updater, FakePanel panel)
        {
            int sent = 0;
            while (updater.Pending)
            {
                Assert.IsTrue(updater.SendNext(panel));
                sent++;
            }

            return sent;
        }
    }
}
