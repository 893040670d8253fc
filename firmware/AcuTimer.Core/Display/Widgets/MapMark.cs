namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>Marks the point on a body map: a ring with a dark surround. It covers the map, so it needs no restoring.</summary>
    public static class MapMark
    {
        private const int SurroundRadius = 6;
        private const int WideRadius = 5;
        private const int NarrowRadius = 3;

        /// <summary>Draws it, wide or narrow; changed about once a second it draws the eye without blinking.</summary>
        public static void Draw(FrameBuffer frame, int x, int y, bool wide)
        {
            Shapes.Disc(frame, x, y, SurroundRadius, Ink.Clear);
            Shapes.Circle(frame, x, y, wide ? WideRadius : NarrowRadius);
            Shapes.Disc(frame, x, y, 1, Ink.Set);
        }
    }
}
