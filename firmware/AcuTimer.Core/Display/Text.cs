namespace AcuTimer.Core.Display
{
    /// <summary>
    /// Draws one line of text from a string, or from zero-terminated UTF-8 where it lies in the routine table. A line
    /// ends at the end of the text, at a line feed, or before the first character that would not fit.
    /// </summary>
    public static class Text
    {
        /// <summary>Whether the fonts of text can draw a character (a line feed is none).</summary>
        public static bool HasGlyph(int codePoint) =>
            codePoint != Utf8.Replacement && Font.Small.Has(codePoint);

        /// <summary>Draws from a column on.</summary>
        /// <returns>The column after the text.</returns>
        public static int Draw(FrameBuffer frame, Font font, int x, int y, string text) =>
            DrawUpTo(frame, font, x, y, FrameBuffer.Width, text);

        /// <inheritdoc cref="Draw(FrameBuffer, Font, int, int, string)"/>
        public static int Draw(FrameBuffer frame, Font font, int x, int y, byte[] utf8, int offset) =>
            DrawUpTo(frame, font, x, y, FrameBuffer.Width, utf8, offset);

        /// <summary>Draws in a field and covers the whole of it.</summary>
        public static void DrawIn(FrameBuffer frame, Font font, int x, int y, int width, Align align, string text)
        {
            int start = Field.Open(frame, font, x, y, width, align, Width(font, text));
            DrawUpTo(frame, font, start, y, x + width, text);
        }

        /// <inheritdoc cref="DrawIn(FrameBuffer, Font, int, int, int, Align, string)"/>
        public static void DrawIn(
            FrameBuffer frame, Font font, int x, int y, int width, Align align, byte[] utf8, int offset)
        {
            int start = Field.Open(frame, font, x, y, width, align, Width(font, utf8, offset));
            DrawUpTo(frame, font, start, y, x + width, utf8, offset);
        }

        /// <summary>Columns of a line, without the gap after its last character.</summary>
        public static int Width(Font font, string text)
        {
            int width = 0;
            int length = text.Length;
            for (int i = 0; i < length && text[i] != '\n'; i++)
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

        private static int DrawUpTo(FrameBuffer frame, Font font, int x, int y, int limit, string text)
        {
            frame.LetUrgent();
            bool straight = IsStraight(font, x, y);
            int start = x;
            int length = text.Length;
            for (int i = 0; i < length && text[i] != '\n'; i++)
            {
                if (x + font.Advance(text[i]) - font.Gap > limit)
                {
                    break;
                }

                x = straight ? font.Copy(frame, x, y >> 3, text[i], limit) : font.Draw(frame, x, y, text[i], limit);
            }

            Mark(frame, font, start, straight ? y : -1, x < limit ? x : limit);
            return x;
        }

        private static int DrawUpTo(FrameBuffer frame, Font font, int x, int y, int limit, byte[] utf8, int offset)
        {
            frame.LetUrgent();
            bool straight = IsStraight(font, x, y);
            int start = x;
            for (int c = Utf8.Read(utf8, offset); c != 0 && c != '\n'; c = Utf8.Read(utf8, offset))
            {
                if (x + font.Advance(c) - font.Gap > limit)
                {
                    break;
                }

                x = straight ? font.Copy(frame, x, y >> 3, c, limit) : font.Draw(frame, x, y, c, limit);
                offset += Utf8.Length(utf8, offset);
            }

            Mark(frame, font, start, straight ? y : -1, x < limit ? x : limit);
            return x;
        }

        /// <summary>A line on whole pages inside the panel is copied glyph by glyph and marked once.</summary>
        private static bool IsStraight(Font font, int x, int y)
        {
            return (y & 7) == 0 && x >= 0 && y >= 0 && y + font.Height <= FrameBuffer.Height;
        }

        private static void Mark(FrameBuffer frame, Font font, int start, int y, int end)
        {
            for (int page = y >> 3; y >= 0 && start < end && page < (y + font.Height) >> 3; page++)
            {
                frame.Mark(page, start, end - 1);
            }
        }
    }
}
