namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>The order of the glyphs in the fonts of digits: space, '/', 0-9, ':'.</summary>
    internal static class DigitSet
    {
        /// <summary>The index of a character's glyph, that of a space for what cannot be drawn; -1 when there is none.</summary>
        public static int IndexOf(int codePoint)
        {
            if (codePoint >= '/' && codePoint <= ':')
            {
                return codePoint - '/' + 1;
            }

            return codePoint == ' ' || codePoint == Utf8.Replacement ? 0 : -1;
        }
    }
}
