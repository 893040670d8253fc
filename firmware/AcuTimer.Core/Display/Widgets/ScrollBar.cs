namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>Two columns at the edge of a list that say where in it the screen is.</summary>
    public static class ScrollBar
    {
        /// <summary>Columns.</summary>
        public const int Width = 2;

        private const int ThumbMin = 4;

        /// <summary>Draws it; where all rows are visible, nothing.</summary>
        public static void Draw(FrameBuffer frame, int x, int y, int height, int firstRow, int visible, int rows)
        {
            frame.Fill(x, y, Width, height, Ink.Clear);
            if (rows <= visible)
            {
                return;
            }

            int thumb = height * visible / rows;
            thumb = thumb < ThumbMin ? ThumbMin : thumb;
            int top = Share.Of(height - thumb, firstRow, rows - visible);
            for (int dot = 0; dot < height; dot += 3)
            {
                frame.SetPixel(x + Width - 1, y + dot);
            }

            frame.Fill(x, y + top, Width, thumb, Ink.Set);
        }
    }
}
