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
            Surround(frame, x, y);
            Ring(frame, x, y, wide);
        }

        /// <summary>Clears the drawing where the mark is to stand. Of two marks that may be close, both are cleared first.</summary>
        public static void Surround(FrameBuffer frame, int x, int y) => Shapes.Disc(frame, x, y, SurroundRadius, Ink.Clear);

        /// <summary>Draws the mark alone.</summary>
        public static void Ring(FrameBuffer frame, int x, int y, bool wide)
        {
            Shapes.Circle(frame, x, y, wide ? WideRadius : NarrowRadius);
            Shapes.Disc(frame, x, y, 1, Ink.Set);
        }
    }
}
