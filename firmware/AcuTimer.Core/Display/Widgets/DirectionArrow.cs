using AcuTimer.Core.Display.Fonts;

namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>A bent arrow that says which way to circle.</summary>
    public sealed class DirectionArrow
    {
        /// <summary>Columns and rows.</summary>
        public const int Size = 24;

        private readonly int x;
        private readonly int y;
        private bool shown;
        private bool shownClockwise;

        /// <summary>Places its top left corner.</summary>
        public DirectionArrow(int x, int y)
        {
            this.x = x;
            this.y = y;
        }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget() => shown = false;

        /// <summary>Draws it when the direction is another.</summary>
        public void Draw(FrameBuffer frame, bool clockwise)
        {
            if (!shown || clockwise != shownClockwise)
            {
                byte[] pixels = clockwise ? Icons.Clockwise : Icons.Counterclockwise;
                Bitmap.Draw(frame, x, y, pixels, 0, Size, Size / 8);
                shown = true;
                shownClockwise = clockwise;
            }
        }
    }
}
