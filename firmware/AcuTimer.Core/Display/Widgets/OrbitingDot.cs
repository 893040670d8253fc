namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>
    /// A dot with a tail that runs round inside a ring, once a circle of the hand. The tail tells the direction also
    /// in a still picture. Nothing else may be drawn on the dot's way.
    /// </summary>
    public sealed class OrbitingDot
    {
        // The dot and three parts of its tail, each this far behind the one before, in permille of a turn.
        private const int Parts = 4;
        private const int TailStep = 55;

        // From the ring to the middle of the dot: so far that the squares around the dot do not touch the ring.
        private const int RingGap = 7;

        // Discs of 8, 6, 4 and 2 pixels, one after the other.
        private static readonly byte[] Discs =
        {
            0x3C, 0x7E, 0xFF, 0xFF, 0xFF, 0xFF, 0x7E, 0x3C,
            0x1E, 0x3F, 0x3F, 0x3F, 0x3F, 0x1E,
            0x06, 0x0F, 0x0F, 0x06,
            0x03, 0x03,
        };

        private readonly int centreX;
        private readonly int centreY;
        private readonly int ringRadius;
        private readonly int orbit;
        private readonly int[] shownX = new int[Parts];
        private readonly int[] shownY = new int[Parts];
        private bool shown;
        private bool shownClockwise;

        /// <summary>Places it, whole inside the panel: the ring's radius in pixels, at least 14.</summary>
        public OrbitingDot(int centreX, int centreY, int ringRadius)
        {
            this.centreX = centreX;
            this.centreY = centreY;
            this.ringRadius = ringRadius;
            orbit = ringRadius - RingGap;
        }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget() => shown = false;

        /// <summary>Moves the dot.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="permille">How much of the circle is done, 0-1000, from 12 o'clock.</param>
        /// <param name="clockwise">Which way it runs.</param>
        public void Draw(FrameBuffer frame, int permille, bool clockwise)
        {
            int angle = clockwise ? permille : -permille;
            int x = centreX + Sine.Across(angle, orbit);
            int y = centreY + Sine.Down(angle, orbit);
            if (shown && x == shownX[0] && y == shownY[0] && clockwise == shownClockwise)
            {
                return;
            }

            if (shown)
            {
                DrawParts(frame, false);
            }
            else
            {
                Shapes.Circle(frame, centreX, centreY, ringRadius);
            }

            shown = true;
            shownClockwise = clockwise;
            for (int part = 0; part < Parts; part++)
            {
                int behind = clockwise ? angle - (part * TailStep) : angle + (part * TailStep);
                shownX[part] = centreX + Sine.Across(behind, orbit);
                shownY[part] = centreY + Sine.Down(behind, orbit);
            }

            // Either half takes a slow chip ten milliseconds.
            frame.LetUrgent();
            DrawParts(frame, true);
        }

        private void DrawParts(FrameBuffer frame, bool light)
        {
            int left = FrameBuffer.Width;
            int right = 0;
            int top = FrameBuffer.Height;
            int bottom = 0;
            int offset = 0;
            int half = Parts;
            for (int part = 0; part < Parts; part++)
            {
                int x = shownX[part] - half;
                int y = shownY[part] - half;
                int size = half + half;
                Bitmap.Overlay(frame, x, y, Discs, offset, size, light);
                offset += size;
                left = x < left ? x : left;
                top = y < top ? y : top;
                right = x + size > right ? x + size : right;
                bottom = y + size > bottom ? y + size : bottom;
                half--;
            }

            for (int page = top >> 3; page <= (bottom - 1) >> 3; page++)
            {
                frame.Mark(page, left, right - 1);
            }
        }
    }
}
