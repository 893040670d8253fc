namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>One press and its rest as a thick and a thin stretch of road that fills from the left.</summary>
    public sealed class PressBar
    {
        private readonly int x;
        private readonly int y;
        private readonly int width;
        private readonly int height;
        private int shown = -1;
        private int shownPress;

        /// <summary>Places it; at least 8 rows high.</summary>
        public PressBar(int x, int y, int width, int height)
        {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
        }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget() => shown = -1;

        /// <summary>Draws it; all three numbers in one unit, such as milliseconds, at most 10 million.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="press">How long to press.</param>
        /// <param name="rest">How long to let go.</param>
        /// <param name="now">How much of both is over.</param>
        public void Draw(FrameBuffer frame, int press, int rest, int now)
        {
            int thick = Share.Of(width, press, press + rest);
            int filled = Share.Of(width, now, press + rest);
            if (shown < 0 || filled < shown || thick != shownPress)
            {
                DrawRoad(frame, thick);
                shown = 0;
                shownPress = thick;
            }

            int begin = shown > thick ? shown : thick;
            frame.Fill(x + shown, y, (filled < thick ? filled : thick) - shown, height, Ink.Set);
            frame.Fill(x + begin, y + ThinTop, filled - begin, ThinHeight, Ink.Set);
            shown = filled;
        }

        private int ThinHeight => height / 4;

        private int ThinTop => height - ThinHeight;

        private void DrawRoad(FrameBuffer frame, int thick)
        {
            frame.Fill(x, y, width, height, Ink.Clear);
            if (thick > 1)
            {
                Shapes.Frame(frame, x, y, thick, height);
            }

            frame.Fill(x + thick, y + height - 1, width - thick, 1, Ink.Set);
        }
    }
}
