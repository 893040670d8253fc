using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>Small text in lines of its own, and numbers with their words.</summary>
    public static class Lines
    {
        /// <summary>Rows from one line to the next.</summary>
        private const int Height = 9;

        /// <summary>Draws lines, from the left edge on.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="y">Row of the first one.</param>
        /// <param name="words">The lines, as <see cref="Joined"/> words.</param>
        public static void Draw(FrameBuffer frame, int y, string words) => Draw(frame, y, words, 0);

        /// <summary>Draws some of them.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="y">Row of the first one.</param>
        /// <param name="words">The lines, as <see cref="Joined"/> words.</param>
        /// <param name="at">Where the first one begins.</param>
        public static void Draw(FrameBuffer frame, int y, string words, int at)
        {
            do
            {
                Text.DrawSmall(frame, 0, y, words, at);
                at = words.IndexOf('\n', at) + 1;
                y += Height;
            }
            while (at > 0);
        }

        /// <summary>Draws a number and its word.</summary>
        /// <returns>The column after it.</returns>
        public static int Number(FrameBuffer frame, int x, int y, int number, string word) =>
            Text.DrawSmall(frame, Digits.DrawNumber(frame, Font.Small, x, y, number), y, word);

        /// <summary>Draws a word and the number that it tells.</summary>
        public static void Told(FrameBuffer frame, int x, int y, string word, int number) =>
            Digits.DrawNumber(frame, Font.Small, Text.DrawSmall(frame, x, y, word), y, number);
    }
}
