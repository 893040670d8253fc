using AcuTimer.Core.Display;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Display
{
    [TestClass]
    public class TextTests
    {
        [TestMethod]
        public void EveryPrintableAsciiCharacterHasAGlyph()
        {
            for (int c = 32; c < 127; c++)
            {
                Assert.IsTrue(Text.HasGlyph(c), "character " + c);
            }

            Assert.IsTrue(Text.HasGlyph('\u21BB'));
            Assert.IsTrue(Text.HasGlyph(Symbols.Battery));
            Assert.IsFalse(Text.HasGlyph('\n'));
            Assert.IsFalse(Text.HasGlyph(127));
            Assert.IsFalse(Text.HasGlyph(0x4E00));
            Assert.IsFalse(Text.HasGlyph(Utf8.Replacement));
        }

        [TestMethod]
        public void NoTwoGlyphsAreTheSame()
        {
            FrameBuffer one = new FrameBuffer();
            FrameBuffer other = new FrameBuffer();
            for (int a = 33; a < 127; a++)
            {
                for (int b = a + 1; b < 127; b++)
                {
                    Font.Small.Draw(one, 0, 0, a);
                    Font.Small.Draw(other, 0, 0, b);
                    Assert.IsFalse(FrameBufferTests.Same(one, other), "characters " + a + ", " + b);
                }
            }
        }

        [TestMethod]
        public void StringAndUtf8GiveTheSamePicture()
        {
            FrameBuffer one = new FrameBuffer();
            FrameBuffer other = new FrameBuffer();
            byte[] utf8 = new byte[] { (byte)'?', 0xC3, 0x97, (byte)'6', 0xE2, 0x86, 0xBB, (byte)'g', 0, (byte)'!' };
            Assert.AreEqual(24, Text.Draw(one, Font.Small, 0, 8, "\u00D76\u21BBg"));
            Assert.AreEqual(24, Text.Draw(other, Font.Small, 0, 8, utf8, 1));
            Assert.IsTrue(FrameBufferTests.Same(one, other));
            Assert.AreEqual(23, Text.Width(Font.Small, utf8, 1));
            Assert.AreEqual(23, Text.Width(Font.Small, "\u00D76\u21BBg"));
        }

        [TestMethod]
        public void ALineBelowThePanelIsNotDrawnAndOneAcrossItsEdgeIsCutOff()
        {
            FrameBuffer frame = new FrameBuffer();
            Text.Draw(frame, Font.Small, 0, FrameBuffer.Height, "ab");
            Text.Draw(frame, Font.Medium, 0, FrameBuffer.Height, "ab");
            Assert.IsTrue(FrameBufferTests.Same(frame, new FrameBuffer()));
            FrameBuffer one = new FrameBuffer();
            Text.Draw(frame, Font.Small, 0, FrameBuffer.Height - 3, "ab");
            int x = Font.Small.Draw(one, 0, FrameBuffer.Height - 3, 'a');
            Font.Small.Draw(one, x, FrameBuffer.Height - 3, 'b');
            Assert.IsTrue(FrameBufferTests.Same(frame, one));
        }

        [TestMethod]
        public void TheFirstCharactersOfTwoBytesAreRead()
        {
            byte[] utf8 = new byte[] { 0xC2, 0xB0, 0 };
            Assert.AreEqual(2, Utf8.Length(utf8, 0));
            Assert.AreEqual(0xB0, Utf8.Read(utf8, 0));
        }

        [TestMethod]
        public void ALineEndsAtALineFeed()
        {
            byte[] utf8 = new byte[] { (byte)'a', (byte)'b', (byte)'\n', (byte)'c', 0 };
            FrameBuffer frame = new FrameBuffer();
            Assert.AreEqual(12, Text.Draw(frame, Font.Small, 0, 0, utf8, 0));
            Assert.AreEqual(12, Text.Draw(frame, Font.Small, 0, 0, "ab\nc"));
        }

        [TestMethod]
        public void BrokenUtf8IsDrawnAndNeverRunsAway()
        {
            byte[] broken = new byte[] { 0xE2, 0x86, 0, (byte)'x' };
            Assert.AreEqual(Utf8.Replacement, Utf8.Read(broken, 0));
            Assert.AreEqual(1, Utf8.Length(broken, 0));
            Assert.AreEqual(11, Text.Width(Font.Small, broken, 0));
            byte[] open = new byte[] { (byte)'a', 0xF0, 0x9F };
            Assert.AreEqual(17, Text.Width(Font.Small, open, 0));
            Assert.AreEqual(0, Utf8.Read(open, 3));
        }

        [TestMethod]
        public void FourByteCharactersAreReadAndReplaced()
        {
            byte[] utf8 = new byte[] { 0xF0, 0x9F, 0x94, 0x8B, 0 };
            Assert.AreEqual(0x1F50B, Utf8.Read(utf8, 0));
            Assert.AreEqual(4, Utf8.Length(utf8, 0));
            FrameBuffer frame = new FrameBuffer();
            Text.Draw(frame, Font.Medium, 0, 0, utf8, 0);
            Assert.IsTrue(FrameBufferTests.Count(frame) > 0);
        }

        [TestMethod]
        public void TwentyOneSmallOrTenMediumCharactersFit()
        {
            FrameBuffer frame = new FrameBuffer();
            Assert.AreEqual(126, Text.Draw(frame, Font.Small, 0, 0, "1234567890123456789012"));
            Assert.AreEqual(120, Text.Draw(frame, Font.Medium, 0, 8, "12345678901"));
        }

        [TestMethod]
        public void AFieldIsCoveredWhole()
        {
            FrameBuffer frame = new FrameBuffer();
            frame.Fill(0, 0, 128, 64, Ink.Set);
            Text.DrawIn(frame, Font.Small, 10, 8, 40, Align.Centre, " ");
            Assert.AreEqual((128 * 64) - (40 * 8), FrameBufferTests.Count(frame));
            Text.DrawIn(frame, Font.Small, 10, 8, 40, Align.Right, "|");
            Assert.IsTrue(Pixels.IsSet(frame, 47, 8));
            Assert.AreEqual((128 * 64) - (40 * 8) + 7, FrameBufferTests.Count(frame));
            Text.DrawIn(frame, Font.Small, 10, 8, 40, Align.Left, "much too long a text");
            Assert.IsTrue(Pixels.IsSet(frame, 50, 8) && Pixels.IsSet(frame, 127, 15));
        }

        [TestMethod]
        public void NumbersAreDrawnAsTheirText()
        {
            Assert.IsTrue(SameTime(0, "0:00"));
            Assert.IsTrue(SameTime(59, "0:59"));
            Assert.IsTrue(SameTime(605, "10:05"));
            Assert.IsTrue(SameTime(-3, "0:00"));
            FrameBuffer one = new FrameBuffer();
            FrameBuffer other = new FrameBuffer();
            Digits.DrawNumber(one, Font.Medium, 3, 3, 1234567890);
            Text.Draw(other, Font.Medium, 3, 3, "1234567890");
            Digits.DrawFraction(one, Font.Small, 0, 40, 3, 16);
            Text.Draw(other, Font.Small, 0, 40, "3/16");
            Assert.IsTrue(FrameBufferTests.Same(one, other));
            Assert.AreEqual(Text.Width(Font.Small, "3/16"), Digits.FractionWidth(Font.Small, 3, 16));
        }

        private static bool SameTime(int seconds, string text)
        {
            FrameBuffer one = new FrameBuffer();
            FrameBuffer other = new FrameBuffer();
            Digits.DrawTimeIn(one, Font.Large, 5, 10, 110, Align.Centre, seconds);
            Text.DrawIn(other, Font.Large, 5, 10, 110, Align.Centre, text);
            return FrameBufferTests.Same(one, other) && FrameBufferTests.Count(one) > 0;
        }
    }
}
