namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>
    /// Digits to read from where the hands are busy: space, '/', 0-9, ':'. Only a session shows them: they are made before it
    /// begins, and let go after it.
    /// </summary>
    public sealed class DigitFont : Font
    {
        private const int HugeHeight = 32;

        private readonly int colon;
        private byte[] glyphs;

        /// <summary>Sets the size of the cells, and the columns of a colon.</summary>
        public DigitFont(int width, int pages, int gap, int colonWidth)
            : base(width, pages, gap)
        {
            colon = colonWidth;
        }

        /// <summary>Makes the glyphs, unless they are there.</summary>
        public byte[] Take()
        {
            byte[] made = glyphs;
            if (made == null)
            {
                made = Height == HugeHeight ? HugeGlyphs.Make() : LargeGlyphs.Make();
                glyphs = made;
            }

            return made;
        }

        /// <summary>Lets the glyphs go.</summary>
        public void LetGo() => glyphs = null;

        /// <inheritdoc/>
        protected override byte[] Glyphs => Take();

        /// <inheritdoc/>
        public override int Advance(int codePoint) => codePoint == ':' ? colon : base.Advance(codePoint);

        /// <inheritdoc/>
        protected override int IndexOf(int codePoint)
        {
            if (codePoint >= '/' && codePoint <= ':')
            {
                return codePoint - '/' + 1;
            }

            return codePoint == ' ' || codePoint == Utf8.Replacement ? 0 : -1;
        }
    }
}
