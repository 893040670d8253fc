namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>Shows the chosen row of a list light on dark turned round.</summary>
    public sealed class ListCursor
    {
        private readonly int x;
        private readonly int y;
        private readonly int width;
        private readonly int rowHeight;
        private int shown = -1;

        /// <summary>Places the first row.</summary>
        public ListCursor(int x, int y, int width, int rowHeight)
        {
            this.x = x;
            this.y = y;
            this.width = width;
            this.rowHeight = rowHeight;
        }

        /// <summary>The rows were drawn anew: none is turned round now.</summary>
        public void Forget()
        {
            shown = -1;
        }

        /// <summary>Turns the old row back and the new one round.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="row">From 0; -1 for none.</param>
        public void Draw(FrameBuffer frame, int row)
        {
            if (row != shown)
            {
                Turn(frame, shown);
                Turn(frame, row);
                shown = row;
            }
        }

        private void Turn(FrameBuffer frame, int row)
        {
            if (row >= 0)
            {
                frame.Fill(x, y + (row * rowHeight), width, rowHeight, Ink.Invert);
            }
        }
    }
}
