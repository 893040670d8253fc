using AcuTimer.Core.Display;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Display
{
    /// <summary>Numbers that are drawn over those before: the picture is that of a fresh frame, the panel shows it, and little is sent.</summary>
    [TestClass]
    public class ChangingDigitsTests
    {
        /// <summary>Bytes of one digit's rectangle in the largest font; the window's commands come to it.</summary>
        private const int OneDigit = 18 * 4;

        [TestMethod]
        public void EveryTimeThatGoesDownIsDrawnAsAnew()
        {
            Plays(Font.Huge, 24, Align.Left, 700, -1);
            Plays(Font.Large, 24, Align.Left, 130, -1);
        }

        [TestMethod]
        public void AndEveryTimeThatGoesUpBetweenPages()
        {
            Plays(Font.Large, 27, Align.Centre, 0, 1);
        }

        [TestMethod]
        public void ADigitOverAnotherIsOneBlock()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Digits.ChangeTimeIn(frame, Font.Huge, 0, 24, 76, Align.Left, 59, -1);
            int x = Digits.TimeWidth(Font.Huge, 59) + Font.Huge.Gap - Font.Huge.Advance('0');
            Drain(updater, panel);
            for (int digit = 8; digit >= 0; digit--)
            {
                int before = panel.Bytes;
                Font.Huge.Cover(frame, x, 3, '0' + digit);
                Assert.AreEqual(1, Drain(updater, panel));
                Assert.AreEqual(OneDigit, panel.Bytes - before);
                Assert.IsTrue(panel.Shows(frame));
                FrameBuffer anew = new FrameBuffer();
                Digits.DrawTimeIn(anew, Font.Huge, 0, 24, 76, Align.Left, 50 + digit);
                AreSame(anew, frame);
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
