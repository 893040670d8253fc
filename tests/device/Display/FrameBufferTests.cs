using AcuTimer.Core.Display;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Display
{
    [TestClass]
    public class FrameBufferTests
    {
        [TestMethod]
        public void APixelIsTheBitOfItsPageAndColumn()
        {
            FrameBuffer frame = new FrameBuffer();
            frame.SetPixel(5, 19);
            Assert.AreEqual(8, (int)frame.Bytes[(2 * 128) + 5]);
            Assert.IsTrue(Pixels.IsSet(frame, 5, 19));
            frame.Fill(5, 19, 1, 1, Ink.Clear);
            Assert.IsFalse(Pixels.IsSet(frame, 5, 19));
        }

        [TestMethod]
        public void OutsideNothingHappens()
        {
            FrameBuffer frame = Clean();
            frame.SetPixel(-1, 0);
            frame.SetPixel(128, 0);
            frame.SetPixel(0, 64);
            frame.Fill(0, -1, 1, 1, Ink.Clear);
            frame.Fill(128, 0, 5, 5, Ink.Set);
            frame.Fill(-5, 0, 5, 5, Ink.Set);
            frame.Fill(0, -5, 5, 5, Ink.Set);
            frame.Fill(3, 3, 0, 5, Ink.Set);
            frame.Fill(3, 3, 5, -2, Ink.Set);
            Assert.AreEqual(0, Count(frame));
            Assert.AreEqual(-1, frame.LastMarked(0));
        }

        [TestMethod]
        public void FillEqualsPixelByPixel()
        {
            FrameBuffer frame = new FrameBuffer();
            FrameBuffer slow = new FrameBuffer();
            for (int i = 0; i < 40; i++)
            {
                int x = (i * 37 % 150) - 10;
                int y = (i * 23 % 80) - 8;
                int width = i * 13 % 50;
                int height = i * 7 % 30;
                Ink ink = (Ink)(i % 3);
                frame.Fill(x, y, width, height, ink);
                FillSlowly(slow, x, y, width, height, ink);
                Assert.IsTrue(Same(frame, slow), "fill " + i);
            }
        }

        [TestMethod]
        public void MarksCoverWhatWasDrawn()
        {
            FrameBuffer frame = Clean();
            frame.Fill(20, 12, 10, 10, Ink.Invert);
            frame.SetPixel(40, 12);
            Assert.AreEqual(-1, frame.LastMarked(0));
            Assert.AreEqual(20, frame.FirstMarked(1));
            Assert.AreEqual(40, frame.LastMarked(1));
            Assert.AreEqual(29, frame.LastMarked(2));
            Assert.AreEqual(128, frame.FirstMarked(3));
        }

        [TestMethod]
        public void WhatIsFarApartIsMarkedApart()
        {
            FrameBuffer frame = Clean();
            frame.SetPixel(50, 3);
            frame.SetPixel(39, 3);
            frame.SetPixel(62, 3);
            Assert.AreEqual(39, frame.FirstMarked(0));
            Assert.AreEqual(50, frame.LastMarked(0));
            Assert.AreEqual(62, frame.FirstMarked(FrameBuffer.Pages));
            Assert.AreEqual(62, frame.LastMarked(FrameBuffer.Pages));
            Assert.AreEqual(1 | (1 << FrameBuffer.Pages), frame.Marked);
        }

        [TestMethod]
        public void ClearDarkensAllAndMarksWhatWasLit()
        {
            FrameBuffer frame = Clean();
            frame.Fill(0, 0, 128, 8, Ink.Set);
            frame.Fill(30, 56, 10, 3, Ink.Invert);
            frame.SetPixel(45, 57);
            Unmark(frame);
            frame.Clear();
            Assert.AreEqual(0, Count(frame));
            Assert.AreEqual(127, frame.LastMarked(0));
            Assert.AreEqual(30, frame.FirstMarked(7));
            Assert.AreEqual(45, frame.LastMarked(7));
            Assert.AreEqual(-1, frame.LastMarked(3));
            Unmark(frame);
            frame.Fill(0, 0, 128, 64, Ink.Clear);
            Assert.AreEqual(0, frame.Marked);
        }

        [TestMethod]
        public void WhatIsThereAlreadyIsNotMarked()
        {
            FrameBuffer frame = new FrameBuffer();
            Digits.DrawTimeIn(frame, Font.Large, 0, 24, FrameBuffer.Width, Align.Centre, 61);
            Unmark(frame);
            Digits.DrawTimeIn(frame, Font.Large, 0, 24, FrameBuffer.Width, Align.Centre, 61);
            Assert.AreEqual(0, frame.Marked);
            Digits.DrawTimeIn(frame, Font.Large, 0, 24, FrameBuffer.Width, Align.Centre, 60);
            Assert.IsTrue(frame.LastMarked(3) - frame.FirstMarked(3) < 24);
        }

        [TestMethod]
        public void ShapesHaveTheirSizes()
        {
            FrameBuffer frame = new FrameBuffer();
            Shapes.Frame(frame, 10, 10, 20, 12);
            Assert.AreEqual((2 * 20) + (2 * 10), Count(frame));
            frame.Clear();
            Shapes.Circle(frame, 64, 32, 20);
            Assert.IsTrue(Pixels.IsSet(frame, 84, 32) && Pixels.IsSet(frame, 44, 32) && Pixels.IsSet(frame, 64, 12) && Pixels.IsSet(frame, 64, 52));
            Assert.IsFalse(Pixels.IsSet(frame, 64, 32));
            frame.Clear();
            Shapes.Disc(frame, 64, 32, 4, Ink.Set);
            Assert.IsTrue(Pixels.IsSet(frame, 60, 32) && Pixels.IsSet(frame, 68, 32) && Pixels.IsSet(frame, 64, 28) && Pixels.IsSet(frame, 64, 36));
            Assert.IsFalse(Pixels.IsSet(frame, 60, 28));
            Shapes.Disc(frame, 64, 32, 4, Ink.Clear);
            Assert.AreEqual(0, Count(frame));
        }

        [TestMethod]
        public void ALineJoinsItsEndsBothWays()
        {
            FrameBuffer frame = new FrameBuffer();
            Shapes.Line(frame, 100, 50, 3, 7);
            Assert.IsTrue(Pixels.IsSet(frame, 100, 50));
            Assert.IsTrue(Pixels.IsSet(frame, 3, 7));
            Assert.AreEqual(98, Count(frame));
            frame.Clear();
            Shapes.Line(frame, 3, 7, 100, 50);
            Assert.AreEqual(98, Count(frame));
        }

        internal static FrameBuffer Clean()
        {
            FrameBuffer frame = new FrameBuffer();
            Unmark(frame);
            return frame;
        }

        private static void Unmark(FrameBuffer frame)
        {
            for (int run = 0; run < FrameBuffer.Runs; run++)
            {
                frame.Unmark(run);
            }
        }

        internal static int Count(FrameBuffer frame)
        {
            int count = 0;
            for (int i = 0; i < frame.Bytes.Length; i++)
            {
                for (int bits = frame.Bytes[i]; bits != 0; bits &= bits - 1)
                {
                    count++;
                }
            }

            return count;
        }

        internal static bool Same(FrameBuffer one, FrameBuffer other)
        {
            for (int i = 0; i < one.Bytes.Length; i++)
            {
                if (one.Bytes[i] != other.Bytes[i])
                {
                    return false;
                }
            }

            return true;
        }

        private static void FillSlowly(FrameBuffer frame, int x, int y, int width, int height, Ink ink)
        {
            for (int row = y; row < y + height; row++)
            {
                for (int column = x; column < x + width; column++)
                {
                    if (ink == Ink.Set || (ink == Ink.Invert && !Pixels.IsSet(frame, column, row)))
                    {
                        frame.SetPixel(column, row);
                    }
                    else
                    {
                        frame.Fill(column, row, 1, 1, Ink.Clear);
                    }
                }
            }
        }
    }
}
