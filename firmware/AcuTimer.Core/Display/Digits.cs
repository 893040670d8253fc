namespace AcuTimer.Core.Display
{
    /// <summary>Draws numbers digit by digit, without a string. Numbers below 0 count as 0.</summary>
    public static class Digits
    {
        private const int SecondsPerMinute = 60;
        private const int NoLimit = FrameBuffer.Width;

        /// <summary>"Every digit is drawn": no number has its digits before.</summary>
        private const int Nothing = -1;

        /// <summary>Draws a number.</summary>
        /// <returns>The column after it.</returns>
        public static int DrawNumber(FrameBuffer frame, Font font, int x, int y, int value) =>
            Number(frame, font, x, y, NoLimit, value, 1, Nothing);

        /// <summary>Draws 3/6.</summary>
        /// <returns>The column after it.</returns>
        public static int DrawFraction(FrameBuffer frame, Font font, int x, int y, int part, int whole) =>
            Fraction(frame, font, x, y, NoLimit, part, whole);

        /// <summary>Draws a number in a field and covers the whole of it.</summary>
        public static void DrawNumberIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, int value)
        {
            int start = Field.Open(frame, font, x, y, width, align, NumberWidth(font, value));
            Number(frame, font, start, y, x + width, value, 1, Nothing);
        }

        /// <summary>Draws m:ss in a field and covers the whole of it.</summary>
        public static void DrawTimeIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, int seconds)
        {
            int start = Field.Open(frame, font, x, y, width, align, TimeWidth(font, seconds));
            Time(frame, font, start, y, x + width, seconds, Nothing);
        }

        /// <summary>Draws m:ss in a field where another time stands: of as many digits, only those that differ.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="font">In which size.</param>
        /// <param name="x">Left column of the field.</param>
        /// <param name="y">Top row.</param>
        /// <param name="width">Columns of the field; the time fits.</param>
        /// <param name="align">Where in the field.</param>
        /// <param name="seconds">The time.</param>
        /// <param name="shown">The time that stands there; below 0 for none.</param>
        public static void ChangeTimeIn(
            FrameBuffer frame, Font font, int x, int y, int width, Align align, int seconds, int shown)
        {
            int content = TimeWidth(font, seconds);
            if (shown < 0 || TimeWidth(font, shown) != content)
            {
                DrawTimeIn(frame, font, x, y, width, align, seconds);
            }
            else
            {
                Time(frame, font, Field.Start(x, width, align, content), y, x + width, seconds, shown);
            }
        }

        /// <summary>Draws 3/6 in a field and covers the whole of it.</summary>
        public static void DrawFractionIn(
            FrameBuffer frame, Font font, int x, int y, int width, Align align, int part, int whole)
        {
            int start = Field.Open(frame, font, x, y, width, align, FractionWidth(font, part, whole));
            Fraction(frame, font, start, y, x + width, part, whole);
        }

        /// <summary>Draws 3/6 in a field where another part of the same whole stands: of as many digits, only those that differ.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="font">In which size.</param>
        /// <param name="x">Left column of the field.</param>
        /// <param name="y">Top row.</param>
        /// <param name="width">Columns of the field; the fraction fits.</param>
        /// <param name="align">Where in the field.</param>
        /// <param name="part">The part.</param>
        /// <param name="whole">The whole.</param>
        /// <param name="shown">The part that stands there; below 0 for none.</param>
        public static void ChangeFractionIn(
            FrameBuffer frame, Font font, int x, int y, int width, Align align, int part, int whole, int shown)
        {
            if (shown < 0 || Count(shown) != Count(part))
            {
                DrawFractionIn(frame, font, x, y, width, align, part, whole);
            }
            else
            {
                int start = Field.Start(x, width, align, FractionWidth(font, part, whole));
                Number(frame, font, start, y, x + width, part, 1, shown);
            }
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
        public static Font Fitting(Font wanted, int width, int whole) =>
            FractionWidth(wanted, whole, whole) <= width
                ? wanted
                : FractionWidth(Font.Medium, whole, whole) <= width ? Font.Medium : Font.Small;

        // Of a number that stands there already only the digits that differ are drawn.
        internal static int Number(
            FrameBuffer frame, Font font, int x, int y, int limit, int value, int digits, int shown)
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
                int digit = rest / power % 10;
                if (shown < 0 || digit != shown / power % 10)
                {
                    font.Draw(frame, x, y, '0' + digit, limit);
                }

                x += font.Advance('0');
            }

            return x;
        }

        private static int Time(FrameBuffer frame, Font font, int x, int y, int limit, int seconds, int shown)
        {
            int rest = seconds < 0 ? 0 : seconds;
            int minutes = shown < 0 ? Nothing : shown / SecondsPerMinute;
            x = Number(frame, font, x, y, limit, rest / SecondsPerMinute, 1, minutes);
            x = shown < 0 ? font.Draw(frame, x, y, ':', limit) : x + font.Advance(':');
            return Number(frame, font, x, y, limit, rest % SecondsPerMinute, 2, shown < 0 ? Nothing : shown % SecondsPerMinute);
        }

        private static int Fraction(FrameBuffer frame, Font font, int x, int y, int limit, int part, int whole)
        {
            x = Number(frame, font, x, y, limit, part, 1, Nothing);
            x = font.Draw(frame, x, y, '/', limit);
            return Number(frame, font, x, y, limit, whole, 1, Nothing);
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
