namespace AcuTimer.Core.Display
{
    /// <summary>A place of fixed width for a text whose width changes.</summary>
    internal static class Field
    {
        /// <summary>Darkens what the text will not cover.</summary>
        /// <returns>The column where the text begins.</returns>
        public static int Open(FrameBuffer frame, Font font, int x, int y, int width, Align align, int content)
        {
            int start = Start(x, width, align, content);
            // Of a text that is cut, nobody knows here how far it goes.
            int covered = content > width ? 0 : content;
            frame.Fill(x, y, start - x, font.Height, Ink.Clear);
            frame.Fill(start + covered, y, x + width - start - covered, font.Height, Ink.Clear);
            return start;
        }

        /// <summary>The column where a text begins.</summary>
        public static int Start(int x, int width, Align align, int content)
        {
            int room = width > content ? width - content : 0;
            return align == Align.Left ? x : align == Align.Right ? x + room : x + (room / 2);
        }
    }
}
