using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>How long something lasts: minutes and seconds, and from 100 minutes on minutes alone, as there is no room for more.</summary>
    internal static class LengthText
    {
        private const int TooLong = 6000;
        private const int SecondsPerMinute = 60;

        private const string Minutes = "m";

        /// <summary>Draws it in a field.</summary>
        internal static void DrawIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, int seconds)
        {
            if (seconds < TooLong)
            {
                Digits.DrawTimeIn(frame, font, x, y, width, align, seconds);
                return;
            }

            int minutes = (seconds + SecondsPerMinute - 1) / SecondsPerMinute;
            int unit = Text.Width(font, Minutes);
            Digits.DrawNumberIn(frame, font, x, y, width - unit - font.Gap, align, minutes);
            int after = align == Align.Right ? x + width - unit : x + Digits.NumberWidth(font, minutes) + font.Gap;
            Text.Draw(frame, font, after, y, Minutes);
        }
    }
}
