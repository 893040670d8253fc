namespace AcuTimer.Core.Display
{
    /// <summary>
    /// Draws one line of text from a string, or from zero-terminated UTF-8 where it lies in the routine table. A line
    /// ends at the end of the text, at a line feed, or before the first character that would not fit.
    /// </summary>
    public static class Text
    {
        private const int RowHeight = 8;

        /// <summary>Columns of the smallest cell.</summary>
        private const int SmallCell = 6;

        /// <summary>So many columns are drawn before what is urgent is asked for.</summary>
        private const int PieceOfRow = 32;

        /// <summary>Whether the fonts of text can draw a character (a line feed is none).</summary>
        public static bool HasGlyph(int codePoint) =>
            codePoint != Utf8.Replacement && Font.Small.Has(codePoint);

        /// <summary>Draws from a column on.</summary>
        /// <returns>The column after the text.</returns>
        public static int Draw(FrameBuffer frame, Font font, int x, int y, string text) =>
            DrawUpTo(frame, font, x, y, FrameBuffer.Width, text, 0);

        /// <inheritdoc cref="Draw(FrameBuffer, Font, int, int, string)"/>
        public static int Draw(FrameBuffer frame, Font font, int x, int y, string text, int offset) =>
            DrawUpTo(frame, font, x, y, FrameBuffer.Width, text, offset);

        /// <inheritdoc cref="Draw(FrameBuffer, Font, int, int, string)"/>
        public static int Draw(FrameBuffer frame, Font font, int x, int y, byte[] utf8, int offset) =>
            DrawUpTo(frame, font, x, y, FrameBuffer.Width, utf8, offset);

        /// <summary>Draws in the small font, as most is drawn, from a column on.</summary>
        /// <returns>The column after the text.</returns>
        public static int DrawSmall(FrameBuffer frame, int x, int y, string text) => Draw(frame, Font.Small, x, y, text);

        /// <inheritdoc cref="DrawSmall(FrameBuffer, int, int, string)"/>
        public static int DrawSmall(FrameBuffer frame, int x, int y, string text, int offset) => Draw(frame, Font.Small, x, y, text, offset);

        /// <inheritdoc cref="DrawSmall(FrameBuffer, int, int, string)"/>
        public static int DrawSmall(FrameBuffer frame, int x, int y, byte[] utf8, int offset) => Draw(frame, Font.Small, x, y, utf8, offset);

        /// <summary>Draws in a field and covers the whole of it.</summary>
        public static void DrawIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, string text) =>
            DrawIn(frame, font, x, y, width, align, text, 0);

        /// <inheritdoc cref="DrawIn(FrameBuffer, Font, int, int, int, Align, string)"/>
        public static void DrawIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, string text, int offset)
        {
            int start = Field.Open(frame, font, x, y, width, align, Width(font, text, offset));
            DrawUpTo(frame, font, start, y, x + width, text, offset);
        }

        /// <inheritdoc cref="DrawIn(FrameBuffer, Font, int, int, int, Align, string)"/>
        public static void DrawIn(
            FrameBuffer frame, Font font, int x, int y, int width, Align align, byte[] utf8, int offset)
        {
            int start = Field.Open(frame, font, x, y, width, align, Width(font, utf8, offset));
            DrawUpTo(frame, font, start, y, x + width, utf8, offset);
        }

        /// <summary>Columns of a line, without the gap after its last character.</summary>
        public static int Width(Font font, string text) => Width(font, text, 0);

        /// <inheritdoc cref="Width(Font, string)"/>
        public static int Width(Font font, string text, int offset)
        {
            int width = 0;
            int length = text.Length;
            for (int i = offset; i < length && text[i] != '\n'; i++)
            {
                width += font.Advance(text[i]);
            }

            return width == 0 ? 0 : width - font.Gap;
        }

        /// <inheritdoc cref="Width(Font, string)"/>
        public static int Width(Font font, byte[] utf8, int offset)
        {
            int width = 0;
            for (int c = Utf8.Read(utf8, offset); c != 0 && c != '\n'; c = Utf8.Read(utf8, offset))
            {
                width += font.Advance(c);
                offset += Utf8.Length(utf8, offset);
            }

            return width == 0 ? 0 : width - font.Gap;
        }

        private static int DrawUpTo(FrameBuffer frame, Font font, int x, int y, int limit, string text, int offset)
        {
            frame.LetUrgent();
            byte[] target = Target(frame, font, x, y);
            int start = x;
            int length = text.Length;
            for (int i = offset; i < length && text[i] != '\n'; i++)
            {
                if (x + font.Advance(text[i]) - font.Gap > limit)
                {
                    break;
                }

                x = DrawOne(frame, font, target, x, y, text[i], limit);
            }

            Finish(frame, font, target, start, y, x < limit ? x : limit);
            return x;
        }

        private static int DrawUpTo(FrameBuffer frame, Font font, int x, int y, int limit, byte[] utf8, int offset)
        {
            frame.LetUrgent();
            byte[] target = Target(frame, font, x, y);
            int start = x;
            for (int c = Utf8.Read(utf8, offset); c != 0 && c != '\n'; c = Utf8.Read(utf8, offset))
            {
                if (x + font.Advance(c) - font.Gap > limit)
                {
                    break;
                }

                x = DrawOne(frame, font, target, x, y, c, limit);
                offset += Utf8.Length(utf8, offset);
            }

            Finish(frame, font, target, start, y, x < limit ? x : limit);
            return x;
        }

        /// <summary>
        /// Where a line is copied to glyph by glyph: on whole pages into the frame itself; a small one between two pages into a
        /// row of its own, which is then drawn as one; null where each glyph is drawn by itself.
        /// </summary>
        private static byte[] Target(FrameBuffer frame, Font font, int x, int y)
        {
            bool inside = x >= 0 && y >= 0 && y + font.Height <= FrameBuffer.Height;
            return !inside ? null : (y & 7) == 0 ? frame.Bytes : font.Height == RowHeight ? frame.Row : null;
        }

        private static int DrawOne(FrameBuffer frame, Font font, byte[] target, int x, int y, int codePoint, int limit)
        {
            if (font == Font.Medium || (x & (PieceOfRow - 1)) < SmallCell)
            {
                // A line of small ones would keep the motor waiting, and of the medium ones each is made as it is drawn.
                frame.LetUrgent();
            }

            return target == null
                ? font.Draw(frame, x, y, codePoint, limit)
                : font.Copy(target, x, target == frame.Row ? 0 : y >> 3, codePoint, limit);
        }

        private static void Finish(FrameBuffer frame, Font font, byte[] target, int start, int y, int end)
        {
            if (target == frame.Row)
            {
                DrawRow(frame, start, y, end);
            }
            else if (target != null && start < end)
            {
                frame.MarkPages(y >> 3, font.Height >> 3, start, end - 1);
            }
        }

        private static void DrawRow(FrameBuffer frame, int start, int y, int end)
        {
            for (; start < end; start += PieceOfRow)
            {
                int width = end - start < PieceOfRow ? end - start : PieceOfRow;
                frame.LetUrgent();
                Bitmap.Draw(frame, start, y, frame.Row, start, width, 1);
            }
        }
    }
}
