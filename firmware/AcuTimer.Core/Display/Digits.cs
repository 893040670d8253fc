namespace AcuTimer.Core.Display
{
    /// <summary>Draws numbers digit by digit, without a string. Numbers below 0 count as 0.</summary>
    public static class Digits
    {
        private const int SecondsPerMinute = 60;
        private const int NoLimit = FrameBuffer.Width;

        /// <summary>Draws a number.</summary>
        /// <returns>The column after it.</returns>
        public static int DrawNumber(FrameBuffer frame, Font font, int x, int y, int value) =>
            Number(frame, font, x, y, NoLimit, value, 1);

        /// <summary>Draws a number with at least <paramref name="digits"/> digits, zeros in front.</summary>
        /// <returns>The column after it.</returns>
        public static int DrawNumber(FrameBuffer frame, Font font, int x, int y, int value, int digits) =>
            Number(frame, font, x, y, NoLimit, value, digits);

        /// <summary>Draws 3/6.</summary>
        /// <returns>The column after it.</returns>
        public static int DrawFraction(FrameBuffer frame, Font font, int x, int y, int part, int whole) =>
            Fraction(frame, font, x, y, NoLimit, part, whole);

        /// <summary>Draws a number in a field and covers the whole of it.</summary>
        public static void DrawNumberIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, int value)
        {
            int start = Field.Open(frame, font, x, y, width, align, NumberWidth(font, value));
            Number(frame, font, start, y, x + width, value, 1);
        }

        /// <summary>Draws m:ss in a field and covers the whole of it.</summary>
        public static void DrawTimeIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, int seconds)
        {
            int start = Field.Open(frame, font, x, y, width, align, TimeWidth(font, seconds));
            Time(frame, font, start, y, x + width, seconds);
        }

        /// <summary>Draws 3/6 in a field and covers the whole of it.</summary>
        public static void DrawFractionIn(
            FrameBuffer frame, Font font, int x, int y, int width, Align align, int part, int whole)
        {
            int start = Field.Open(frame, font, x, y, width, align, FractionWidth(font, part, whole));
            Fraction(frame, font, start, y, x + width, part, whole);
        }

        /// <summary>Columns of a number, without the gap after it.</summary>
        public static int NumberWidth(Font font, int value) => (Count(value) * font.Advance('0')) - font.Gap;

        /// <summary>Columns of m:ss, without the gap after it.</summary>
        public static int TimeWidth(Font font, int seconds) =>
            ((Count(seconds / SecondsPerMinute) + 2) * font.Advance('0')) + font.Advance(':') - font.Gap;

        /// <summary>Columns of 3/6, without the gap after it.</summary>
        public static int FractionWidth(Font font, int part, int whole) =>
            ((Count(part) + Count(whole)) * font.Advance('0')) + font.Advance('/') - font.Gap;

        /// <summary>The largest font, up to a wanted one, in which 3/6 fits a field when all is done; the small one when none does.</summary>
        public static Font Fitting(Font wanted, int width, int whole)
        {
            if (FractionWidth(wanted, whole, whole) <= width)
            {
                return wanted;
            }

            return FractionWidth(Font.Medium, whole, whole) <= width ? Font.Medium : Font.Small;
        }

        private static int Number(FrameBuffer frame, Font font, int x, int y, int limit, int value, int digits)
        {
            int rest = value < 0 ? 0 : value;
            int power = 1;
            while (digits > 1 || rest / power > 9)
            {
                power *= 10;
                digits--;
            }

            for (; power > 0; power /= 10)
            {
                x = font.Draw(frame, x, y, '0' + (rest / power % 10), limit);
            }

            return x;
        }

        private static int Time(FrameBuffer frame, Font font, int x, int y, int limit, int seconds)
        {
            int rest = seconds < 0 ? 0 : seconds;
            x = Number(frame, font, x, y, limit, rest / SecondsPerMinute, 1);
            x = font.Draw(frame, x, y, ':', limit);
            return Number(frame, font, x, y, limit, rest % SecondsPerMinute, 2);
        }

        private static int Fraction(FrameBuffer frame, Font font, int x, int y, int limit, int part, int whole)
        {
            x = Number(frame, font, x, y, limit, part, 1);
            x = font.Draw(frame, x, y, '/', limit);
            return Number(frame, font, x, y, limit, whole, 1);
        }

        private static int Count(int value)
        {
            int count = 1;
            for (; value > 9; value /= 10)
            {
                count++;
            }

            return count;
        }
    }
}
