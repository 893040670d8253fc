namespace AcuTimer.Core.Display
{
    /// <summary>Figures drawn with straight byte-wise runs where that is possible. For straight lines see <see cref="FrameBuffer.Fill"/>.</summary>
    public static class Shapes
    {
        /// <summary>Draws the outline of a rectangle, one pixel thick, inside the given size.</summary>
        public static void Frame(FrameBuffer frame, int x, int y, int width, int height) => Outline(frame, x, y, width, height, 0);

        /// <summary>Draws the outline of a rectangle without its corner pixels.</summary>
        public static void RoundFrame(FrameBuffer frame, int x, int y, int width, int height) => Outline(frame, x, y, width, height, 1);

        /// <summary>Draws a line between two points, both included.</summary>
        public static void Line(FrameBuffer frame, int x, int y, int toX, int toY)
        {
            int across = toX > x ? toX - x : x - toX;
            int down = toY > y ? toY - y : y - toY;
            int stepX = toX > x ? 1 : -1;
            int stepY = toY > y ? 1 : -1;
            int error = across - down;
            while (true)
            {
                frame.SetPixel(x, y);
                if (x == toX && y == toY)
                {
                    return;
                }

                int twice = 2 * error;
                if (twice > -down)
                {
                    error -= down;
                    x += stepX;
                }

                if (twice < across)
                {
                    error += across;
                    y += stepY;
                }
            }
        }

        /// <summary>Draws a circle, one pixel thick.</summary>
        public static void Circle(FrameBuffer frame, int centreX, int centreY, int radius)
        {
            int x = radius;
            int y = 0;
            int error = 1 - radius;
            while (y <= x)
            {
                Quarters(frame, centreX, centreY, x, y);
                Quarters(frame, centreX, centreY, y, x);
                y++;
                if (error >= 0)
                {
                    x--;
                    error -= 2 * x;
                }

                error += (2 * y) + 1;
            }
        }

        /// <summary>Draws a filled circle, 2 × radius + 1 pixels wide.</summary>
        public static void Disc(FrameBuffer frame, int centreX, int centreY, int radius, Ink ink)
        {
            // radius² + radius, not radius²: without it small discs grow a single pixel at each end.
            int limit = (radius * radius) + radius;
            int half = radius;
            for (int x = 0; x <= radius; x++)
            {
                while ((x * x) + (half * half) > limit)
                {
                    half--;
                }

                frame.Fill(centreX + x, centreY - half, 1, (2 * half) + 1, ink);
                if (x > 0)
                {
                    frame.Fill(centreX - x, centreY - half, 1, (2 * half) + 1, ink);
                }
            }
        }

        private static void Outline(FrameBuffer frame, int x, int y, int width, int height, int corner)
        {
            frame.Fill(x + corner, y, width - (2 * corner), 1, Ink.Set);
            frame.Fill(x + corner, y + height - 1, width - (2 * corner), 1, Ink.Set);
            frame.Fill(x, y + 1, 1, height - 2, Ink.Set);
            frame.Fill(x + width - 1, y + 1, 1, height - 2, Ink.Set);
        }

        private static void Quarters(FrameBuffer frame, int centreX, int centreY, int x, int y)
        {
            frame.SetPixel(centreX + x, centreY + y);
            frame.SetPixel(centreX - x, centreY + y);
            frame.SetPixel(centreX + x, centreY - y);
            frame.SetPixel(centreX - x, centreY - y);
        }
    }
}
