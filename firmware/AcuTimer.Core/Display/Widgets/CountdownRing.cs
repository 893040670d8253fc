namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>A ring of short strokes, as on a watch: what is left stands as strokes, what is over as dots.</summary>
    public sealed class CountdownRing
    {
        /// <summary>Strokes.</summary>
        public const int Strokes = 40;

        private const int StrokeLength = 5;

        private readonly int centreX;
        private readonly int centreY;
        private readonly int radius;
        private int shown = -1;

        /// <summary>Places it: the outer radius in pixels, best 24-31.</summary>
        public CountdownRing(int centreX, int centreY, int radius)
        {
            this.centreX = centreX;
            this.centreY = centreY;
            this.radius = radius;
        }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget()
        {
            shown = -1;
        }

        /// <summary>Draws it; it empties clockwise from 12 o'clock.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="left">What is left, in the unit of <paramref name="total"/>.</param>
        /// <param name="total">What there was at first; at most 50 million.</param>
        public void Draw(FrameBuffer frame, int left, int total)
        {
            int over = Strokes - Share.Of(Strokes, left, total);
            if (shown < 0)
            {
                for (int i = over; i < Strokes; i++)
                {
                    Stroke(frame, i, true);
                }

                shown = 0;
            }

            for (int i = shown; i < over; i++)
            {
                Stroke(frame, i, false);
                Dot(frame, i);
            }

            for (int i = over; i < shown; i++)
            {
                Stroke(frame, i, true);
            }

            shown = over;
        }

        private void Stroke(FrameBuffer frame, int index, bool lit)
        {
            int angle = index * Sine.Turn / Strokes;
            int inner = radius - StrokeLength;
            Shapes.Line(
                frame,
                centreX + Sine.Across(angle, inner),
                centreY + Sine.Down(angle, inner),
                centreX + Sine.Across(angle, radius),
                centreY + Sine.Down(angle, radius),
                lit);
        }

        private void Dot(FrameBuffer frame, int index)
        {
            int angle = index * Sine.Turn / Strokes;
            frame.SetPixel(centreX + Sine.Across(angle, radius), centreY + Sine.Down(angle, radius));
        }
    }
}
