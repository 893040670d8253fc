namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>A tube that fills while breathing in and empties while breathing out.</summary>
    public sealed class BreathBar
    {
        /// <summary>The tube is full.</summary>
        public const int Full = 1000;

        private const int Border = 2;

        private readonly int x;
        private readonly int y;
        private readonly int width;
        private readonly int height;
        private int shown = -1;

        /// <summary>Places it, frame included.</summary>
        public BreathBar(int x, int y, int width, int height)
        {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
        }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget() => shown = -1;

        /// <summary>Draws it.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="level">0 (breathed out) to 1000 (breathed in).</param>
        public void Draw(FrameBuffer frame, int level)
        {
            int filled = Share.Of(height - (2 * Border), level, Full);
            if (shown < 0)
            {
                frame.Fill(x, y, width, height, Ink.Clear);
                Shapes.RoundFrame(frame, x, y, width, height);
                shown = 0;
            }

            Rows(frame, shown, filled, Ink.Set);
            Rows(frame, filled, shown, Ink.Clear);
            shown = filled;
        }

        // Rows counted from the bottom.
        private void Rows(FrameBuffer frame, int from, int to, Ink ink)
        {
            if (from < to)
            {
                frame.Fill(x + Border, y + height - Border - to, width - (2 * Border), to - from, ink);
            }
        }
    }
}
