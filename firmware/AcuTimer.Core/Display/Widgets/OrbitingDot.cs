namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>
    /// A dot with a tail that runs round inside a ring, once a circle of the hand. The tail tells the direction also
    /// in a still picture. Nothing else may be drawn on the dot's way.
    /// </summary>
    public sealed class OrbitingDot
    {
        // Of the dot and its tail: radii, and how far behind, in permille of a turn.
        private const int DotRadius = 4;
        private const int TailStep = 55;
        private const int Parts = 4;
        private const int RingGap = 3;

        private readonly int centreX;
        private readonly int centreY;
        private readonly int ringRadius;
        private readonly int orbit;
        private readonly int[] shownX = new int[Parts];
        private readonly int[] shownY = new int[Parts];
        private bool shown;
        private bool shownClockwise;

        /// <summary>Places it: the ring's radius in pixels, at least 12.</summary>
        public OrbitingDot(int centreX, int centreY, int ringRadius)
        {
            this.centreX = centreX;
            this.centreY = centreY;
            this.ringRadius = ringRadius;
            orbit = ringRadius - DotRadius - RingGap;
        }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget()
        {
            shown = false;
        }

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
                Erase(frame);
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
                Shapes.Disc(frame, shownX[part], shownY[part], DotRadius - part, Ink.Set);
            }
        }

        private void Erase(FrameBuffer frame)
        {
            for (int part = 0; part < Parts; part++)
            {
                Shapes.Disc(frame, shownX[part], shownY[part], DotRadius - part, Ink.Clear);
            }
        }
    }
}
