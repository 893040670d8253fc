namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>A bar in a frame that fills from the left; only the columns that change are drawn.</summary>
    public sealed class ProgressBar
    {
        private const int Border = 2;

        private readonly int x;
        private readonly int y;
        private readonly int width;
        private readonly int height;
        private int shown = -1;

        /// <summary>Places it, frame included; at least 5 rows high.</summary>
        public ProgressBar(int x, int y, int width, int height)
        {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
        }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget()
        {
            shown = -1;
        }

        /// <summary>Draws it.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="done">How much is done, in the unit of <paramref name="total"/>.</param>
        /// <param name="total">How much there is to do; at most 16 million.</param>
        public void Draw(FrameBuffer frame, int done, int total)
        {
            int filled = Share.Of(width - (2 * Border), done, total);
            if (shown < 0)
            {
                frame.Fill(x, y, width, height, Ink.Clear);
                Shapes.RoundFrame(frame, x, y, width, height);
                shown = 0;
            }

            Columns(frame, shown, filled, Ink.Set);
            Columns(frame, filled, shown, Ink.Clear);
            shown = filled;
        }

        private void Columns(FrameBuffer frame, int from, int to, Ink ink)
        {
            if (from < to)
            {
                frame.Fill(x + Border + from, y + Border, to - from, height - (2 * Border), ink);
            }
        }
    }
}
