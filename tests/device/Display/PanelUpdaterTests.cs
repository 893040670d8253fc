using AcuTimer.Core.Display;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Display
{
    [TestClass]
    public class PanelUpdaterTests
    {
        [TestMethod]
        public void FirstPictureIsSentWholePageByPage()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            panel.Disturb(3, 77);
            for (int i = 0; i < FrameBuffer.Pages; i++)
            {
                Assert.IsTrue(updater.Pending);
                Assert.IsTrue(updater.SendNext(panel));
                Assert.AreEqual(128, panel.LastLength);
                Assert.AreEqual(i, panel.LastPage);
            }

            Assert.IsFalse(updater.Pending);
            Assert.AreEqual(FrameBuffer.Pages, panel.Writes);
            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void OnlyWhatDiffersIsSent()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            frame.Clear();
            frame.SetPixel(40, 17);
            frame.SetPixel(44, 18);
            Assert.AreEqual(1, Drain(updater, panel));
            Assert.AreEqual(1, panel.LastPages);
            Assert.AreEqual(2, panel.LastPage);
            Assert.AreEqual(40, panel.LastColumn);
            Assert.AreEqual(5, panel.LastLength);
            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void ADigitIsOneRectangleOverItsPages()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            Font.Huge.Draw(frame, 40, 24, '8');
            Assert.AreEqual(1, Drain(updater, panel));
            Assert.AreEqual(4, panel.LastPages);
            Assert.IsTrue(panel.LastLength < 24);
            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void ARectangleIsAtMostAPageOfBytesAndTakesInNothingThatIsCheaperAlone()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            int before = panel.Bytes;
            frame.Fill(0, 0, 40, 32, Ink.Set);
            frame.Fill(100, 40, 2, 8, Ink.Set);
            frame.Fill(10, 48, 40, 8, Ink.Set);
            Assert.AreEqual(4, Drain(updater, panel));
            Assert.AreEqual((4 * 40) + 2 + 40, panel.Bytes - before);
            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void OnlyWhatIsInDoubtIsSentAgain()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            frame.Fill(10, 8, 30, 8, Ink.Set);
            frame.Fill(60, 8, 30, 8, Ink.Set);
            panel.FailuresLeft = 1;
            panel.PartialColumns = 12;
            Assert.IsFalse(updater.SendNext(panel));
            int inDoubt = panel.LastColumn;
            int writes = panel.Writes;
            int bytes = panel.Bytes;
            Assert.AreEqual(2, Drain(updater, panel));
            Assert.AreEqual(writes + 2, panel.Writes);
            Assert.AreEqual(60, panel.Bytes - bytes);
            Assert.AreEqual(inDoubt, panel.LastColumn);
            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void GapsOfTenColumnsAreMergedAndOfElevenAreNot()
        {
            Assert.AreEqual(1, WritesFor(20, 31));
            Assert.AreEqual(2, WritesFor(20, 32));
        }

        [TestMethod]
        public void AFailedTransferIsRepeated()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            frame.Fill(10, 10, 5, 5, Ink.Set);
            panel.FailuresLeft = 3;
            Assert.IsFalse(updater.SendNext(panel));
            Assert.IsFalse(updater.SendNext(panel));
            Assert.AreEqual(2, updater.Failures);
            Assert.IsTrue(updater.Pending);
            Assert.IsFalse(updater.SendNext(panel));
            Drain(updater, panel);
            Assert.AreEqual(0, updater.Failures);
            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void ATornTransferIsPutRightThoughTheFrameChangedBack()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            frame.Fill(10, 8, 30, 8, Ink.Set);
            panel.FailuresLeft = 1;
            panel.PartialColumns = 12;
            Assert.IsFalse(updater.SendNext(panel));
            frame.Fill(10, 8, 30, 8, Ink.Clear);
            Assert.IsFalse(panel.Shows(frame));
            Drain(updater, panel);
            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void ABusyPageDoesNotHoldUpTheOthers()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            frame.SetPixel(0, 60);
            for (int i = 0; i < 2; i++)
            {
                frame.Fill(0, 0, 3, 3, Ink.Invert);
                updater.SendNext(panel);
            }

            Assert.AreEqual(7, panel.LastPage);
        }

        [TestMethod]
        public void InvalidateSendsAllAgain()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Shapes.Disc(frame, 64, 32, 20, Ink.Set);
            Drain(updater, panel);
            FakePanel other = new FakePanel();
            other.Disturb(0, 0);
            other.Disturb(7, 127);
            updater.Invalidate();
            Assert.AreEqual(8, Drain(updater, other));
            Assert.IsTrue(other.Shows(frame));
        }

        [TestMethod]
        public void HealingComesRoundToEveryPage()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            panel.Disturb(2, 5);
            panel.Disturb(6, 127);
            for (int i = 0; i < FrameBuffer.Pages; i++)
            {
                Assert.IsTrue(updater.Heal(panel, 1));
            }

            Assert.IsTrue(panel.Shows(frame));
        }

        [TestMethod]
        public void ALongRowOfChangesAndFailuresConverges()
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            uint random = 1;
            for (int i = 0; i < 300; i++)
            {
                random = (random * 1664525) + 1013904223;
                int value = (int)(random >> 8);
                frame.Fill(value % 128, (value >> 7) % 64, (value >> 13) % 40, (value >> 16) % 20, (Ink)(i % 3));
                panel.FailuresLeft = value % 5 == 0 ? 1 : 0;
                panel.PartialColumns = value % 7;
                updater.SendNext(panel);
            }

            panel.FailuresLeft = 0;
            Drain(updater, panel);
            Assert.IsTrue(panel.Shows(frame));
        }

        private static int WritesFor(int left, int right)
        {
            FrameBuffer frame = new FrameBuffer();
            PanelUpdater updater = new PanelUpdater(frame);
            FakePanel panel = new FakePanel();
            Drain(updater, panel);
            frame.SetPixel(left, 0);
            frame.SetPixel(right, 0);
            int writes = Drain(updater, panel);
            Assert.IsTrue(panel.Shows(frame));
            return writes;
        }

        // Returns how many transfers it took.
        private static int Drain(PanelUpdater updater, FakePanel panel)
        {
            int before = panel.Writes;
            while (updater.Pending)
            {
                updater.SendNext(panel);
            }

            return panel.Writes - before;
        }
    }
}
