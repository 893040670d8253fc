namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>A battery as full as the real one; a flash in its place while it is charged.</summary>
    public static class BatteryIcon
    {
        /// <summary>Columns.</summary>
        public const int Width = 14;

        /// <summary>Rows.</summary>
        public const int Height = 7;

        private const int Body = 12;
        private const int Cells = 8;

        /// <summary>Draws it.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="x">Left column.</param>
        /// <param name="y">Top row.</param>
        /// <param name="percent">0-100. Any charge at all shows one column; not shown while charging.</param>
        /// <param name="charging">Whether power comes in.</param>
        public static void Draw(FrameBuffer frame, int x, int y, int percent, bool charging)
        {
            frame.Fill(x, y, Width, Height, Ink.Clear);
            Shapes.RoundFrame(frame, x, y, Body, Height);
            frame.Fill(x + Body, y + 2, 1, 3, Ink.Set);
            if (charging)
            {
                DrawFlash(frame, x + 3, y + 1);
                return;
            }

            int filled = Share.Of(Cells, percent, 100);
            filled = filled == 0 && percent > 0 ? 1 : filled;
            frame.Fill(x + 2, y + 2, filled, Height - 4, Ink.Set);
        }

        // A flash of lightning, 6×5: where each row begins, the lowest four bits on top.
        private static void DrawFlash(FrameBuffer frame, int x, int y)
        {
            for (int row = 0; row < 5; row++)
            {
                frame.Fill(x + (0x12123 >> (row * 4) & 15), y + row, row == 2 ? 4 : 2, 1, Ink.Set);
            }
        }
    }
}
