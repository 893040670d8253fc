using AcuTimer.Core.Display.Fonts;

namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>
    /// The time left, m:ss, on the lower left: the seconds, which are looked at, as large as can be, the minutes smaller. So each
    /// second is one rectangle on the panel, and a minute that ends four small ones.
    /// </summary>
    public static class BigTime
    {
        /// <summary>Columns that it takes at the most.</summary>
        public const int Width = 76;

        private const int Gap = 3;
        private const int Page = 3;
        private const int Pages = 4;
        private const int Top = Page * 8;
        private const int SecondsPerMinute = 60;

        /// <summary>The minutes stand on the line on which the seconds stand.</summary>
        private const int MinutesTop = 42;

        /// <summary>Draws a time where another one stands, or anything: where that is so, all of it.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="seconds">The time, 0-5,999 s.</param>
        /// <param name="shown">The time that stands there, in seconds; below 0 for none.</param>
        public static void Draw(FrameBuffer frame, int seconds, int shown)
        {
            DigitFont huge = Font.Huge;
            int minutes = seconds / SecondsPerMinute;
            int tensAt = (minutes > 9 ? 3 : 2) * Font.Medium.Advance(':') - Font.Medium.Gap;
            int onesAt = tensAt + huge.Advance('0') + Gap;
            int ones = '0' + (seconds % 10);
            if (shown >= 0 && seconds / 10 == shown / 10)
            {
                huge.Cover(frame, onesAt, Page, ones);
                return;
            }

            int shownMinutes = shown < 0 ? -1 : shown / SecondsPerMinute;
            int tens = '0' + (seconds % SecondsPerMinute / 10);
            if (minutes == shownMinutes)
            {
                huge.Cover(frame, tensAt, Page, tens);
            }
            else
            {
                DrawMinutes(frame, minutes, shownMinutes, tensAt);
                huge.Draw(frame, tensAt, Top, tens);
            }

            huge.Draw(frame, onesAt, Top, ones);
        }

        private static void DrawMinutes(FrameBuffer frame, int minutes, int shown, int tensAt)
        {
            bool anew = shown < 0 || (shown > 9) != (minutes > 9);
            int colonAt = tensAt - Font.Medium.Advance(':');
            if (anew)
            {
                frame.Fill(0, Top, Width, Pages * 8, Ink.Clear);
                frame.MarkPages(Page, Pages, tensAt, tensAt + (2 * Font.Huge.Advance('0')) + Gap - 1);
                Font.Medium.Draw(frame, colonAt, MinutesTop, ':');
            }

            Digits.Number(frame, Font.Medium, 0, MinutesTop, colonAt, minutes, 1, anew ? -1 : shown);
        }
    }
}
