using AcuTimer.Core.Display;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Display
{
    [TestClass]
    public class BitmapTests
    {
        private const int Width = 9;
        private const int Pages = 2;

        [TestMethod]
        public void AnywhereItIsTheSamePicture()
        {
            byte[] pixels = Pixels();
            for (int y = -18; y < 70; y += 5)
            {
                for (int x = -12; x < 135; x += 35)
                {
                    FrameBuffer frame = Striped();
                    FrameBuffer slow = Striped();
                    Bitmap.Draw(frame, x, y, pixels, 1, Width, Pages);
                    DrawSlowly(slow, x, y, pixels, 1);
                    Assert.IsTrue(FrameBufferTests.Same(frame, slow), "at " + x + ", " + y);
                }
            }
        }

        [TestMethod]
        public void MarksOnlyItsPagesAndColumns()
        {
            FrameBuffer frame = FrameBufferTests.Clean();
            Bitmap.Draw(frame, 125, 8, Pixels(), 0, Width, Pages);
            Assert.AreEqual(-1, frame.LastMarked(0));
            Assert.AreEqual(125, frame.FirstMarked(1));
            Assert.AreEqual(127, frame.LastMarked(2));
            Assert.AreEqual(-1, frame.LastMarked(3));
        }

        [TestMethod]
        public void AnOverlayOnlyAddsLight()
        {
            byte[] pixels = Pixels();
            for (int y = 0; y <= 56; y++)
            {
                FrameBuffer frame = Striped();
                FrameBuffer slow = Striped();
                Bitmap.Overlay(frame, 60, y, pixels, 3, 5);
                for (int row = 0; row < 8; row++)
                {
                    for (int column = 0; column < 5; column++)
                    {
                        if ((pixels[3 + column] & (1 << row)) != 0)
                        {
                            slow.SetPixel(60 + column, y + row);
                        }
                    }
                }

                Assert.IsTrue(FrameBufferTests.Same(frame, slow), "at " + y);
            }
        }

        [TestMethod]
        public void ACodedBitmapIsTheSamePicture()
        {
            byte[] coded = new byte[] { 0xFF, 0x81, 0x00, 0x02, 0x12, 0x34, 0x56, 0x88, 0xFF, 0x01, 0x9A, 0xBC };
            byte[] plain = new byte[] { 0, 0, 0, 0x12, 0x34, 0x56, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0x9A, 0xBC };
            Assert.AreEqual(coded.Length - 1, RunLength.Measure(coded, 1, coded.Length, plain.Length));
            for (int y = -9; y < 64; y += 4)
            {
                FrameBuffer frame = Striped();
                FrameBuffer slow = Striped();
                RunLength.Draw(frame, y * 2, y, coded, 1, Width, Pages);
                Bitmap.Draw(slow, y * 2, y, plain, 0, Width, Pages);
                Assert.IsTrue(FrameBufferTests.Same(frame, slow), "at " + y);
            }
        }

        [TestMethod]
        public void ACodeThatDoesNotFitIsRefused()
        {
            byte[] coded = new byte[] { 0x81, 0x00, 0x02, 0x12, 0x34, 0x56 };
            Assert.AreEqual(6, RunLength.Measure(coded, 0, 6, 6));
            Assert.AreEqual(-1, RunLength.Measure(coded, 0, 6, 5), "run goes beyond the bitmap");
            Assert.AreEqual(-1, RunLength.Measure(coded, 0, 6, 7), "code ends too early");
            Assert.AreEqual(-1, RunLength.Measure(coded, 0, 5, 6), "run goes beyond the code");
            Assert.AreEqual(-1, RunLength.Measure(coded, 0, 1, 3), "repeat without its byte");
        }

        private static byte[] Pixels()
        {
            byte[] pixels = new byte[(Width * Pages) + 1];
            for (int i = 0; i < pixels.Length; i++)
            {
                pixels[i] = (byte)((i * 73) ^ 0xA6);
            }

            return pixels;
        }

        // Something to be covered, and to be left alone beside.
        private static FrameBuffer Striped()
        {
            FrameBuffer frame = new FrameBuffer();
            for (int i = 0; i < frame.Bytes.Length; i++)
            {
                frame.Bytes[i] = (byte)(i * 29);
            }

            for (int page = 0; page < FrameBuffer.Pages; page++)
            {
                frame.Mark(page, 0, FrameBuffer.Width - 1);
            }

            return frame;
        }

        private static void DrawSlowly(FrameBuffer frame, int x, int y, byte[] pixels, int offset)
        {
            for (int row = 0; row < 8 * Pages; row++)
            {
                for (int column = 0; column < Width; column++)
                {
                    if ((pixels[offset + (row / 8 * Width) + column] & (1 << (row % 8))) != 0)
                    {
                        frame.SetPixel(x + column, y + row);
                    }
                    else
                    {
                        frame.ClearPixel(x + column, y + row);
                    }
                }
            }
        }
    }
}
