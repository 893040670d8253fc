namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>A wedge that fills from the left: pressure is added, or let go, slowly.</summary>
    public sealed class PressureWedge
    {
        private readonly int x;
        private readonly int y;
        private readonly int width;
        private readonly int height;
        private int shown = -1;
        private bool shownRising;

        /// <summary>Places it.</summary>
        public PressureWedge(int x, int y, int width, int height)
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
        /// <param name="permille">How much of the time is over, 0-1000.</param>
        /// <param name="rising">Whether pressure is added.</param>
        public void Draw(FrameBuffer frame, int permille, bool rising)
        {
            int filled = Share.Of(width, permille, 1000);
            if (shown < 0 || filled < shown || rising != shownRising)
            {
                DrawOutline(frame, rising);
                shown = 0;
                shownRising = rising;
            }

            for (; shown < filled; shown++)
            {
                int rows = 1 + ((height - 1) * (rising ? shown : width - 1 - shown) / (width - 1));
                frame.Fill(x + shown, y + height - rows, 1, rows, Ink.Set);
            }
        }

        private void DrawOutline(FrameBuffer frame, bool rising)
        {
            int bottom = y + height - 1;
            frame.Fill(x, y, width, height, Ink.Clear);
            frame.Fill(x, bottom, width, 1, Ink.Set);
            frame.Fill(rising ? x + width - 1 : x, y, 1, height, Ink.Set);
            Shapes.Line(frame, x, rising ? bottom : y, x + width - 1, rising ? y : bottom);
        }
    }
}
