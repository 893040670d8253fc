namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>
    /// The order of the glyphs in the fonts of text: printable ASCII, then <see cref="SmallGlyphs.Extras"/>, then the one
    /// of <see cref="Accents"/>. A character is added by drawing it in the art file; the table of extras follows by itself.
    /// </summary>
    internal static class CharacterSet
    {
        private const int AsciiFirst = 32;
        private const int AsciiLast = 126;

        /// <summary>The index of a character's glyph; -1 when there is none.</summary>
        public static int IndexOf(int codePoint)
        {
            if (codePoint >= AsciiFirst && codePoint <= AsciiLast)
            {
                return codePoint - AsciiFirst;
            }

            ushort[] extras = SmallGlyphs.Extras;
            for (int i = 0; i < extras.Length; i++)
            {
                if (extras[i] == codePoint)
                {
                    return AsciiLast - AsciiFirst + 1 + i;
                }
            }

            return Accents.Compose(codePoint);
        }
    }
}
