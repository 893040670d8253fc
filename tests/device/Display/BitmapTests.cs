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
        public void AnOverlayOnlyAddsLightOrTakesIt()
        {
            byte[] pixels = Pixels();
            for (int y = 0; y <= 56; y++)
            {
                FrameBuffer frame = Striped();
                FrameBuffer slow = Striped();
                Bitmap.Overlay(frame, 60, y, pixels, 3, 5, true);
                Bitmap.Overlay(frame, 70, y, pixels, 3, 5, false);
                for (int row = 0; row < 8; row++)
                {
                    for (int column = 0; column < 5; column++)
                    {
                        if ((pixels[3 + column] & (1 << row)) != 0)
                        {
                            slow.SetPixel(60 + column, y + row);
                            slow.Fill(70 + column, y + row, 1, 1, Ink.Clear);
                        }
                    }
                }

                Assert.IsTrue(FrameBufferTests.Same(frame, slow), "at " + y);
            }
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
                        frame.Fill(x + column, y + row, 1, 1, Ink.Clear);
                    }
                }
            }
        }
    }
}
