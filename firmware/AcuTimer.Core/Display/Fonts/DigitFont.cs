namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>
    /// Digits to read from where the hands are busy, and a space; the smaller ones with '/' and ':'. Only a session shows them:
    /// they are made before it begins, and let go after it.
    /// </summary>
    public sealed class DigitFont : Font
    {
        private const int HugeHeight = 32;
        private const int Colon = 8;

        private readonly char first;
        private readonly char last;
        private byte[] glyphs;

        /// <summary>Sets the size of the cells, and which characters come after the space.</summary>
        public DigitFont(int width, int pages, int gap, char first, char last)
            : base(width, pages, gap)
        {
            this.first = first;
            this.last = last;
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
        public override int Advance(int codePoint) => codePoint == ':' ? Colon : base.Advance(codePoint);

        /// <inheritdoc/>
        protected override int IndexOf(int codePoint) =>
            codePoint >= first && codePoint <= last
                ? codePoint - first + 1
                : codePoint == ' ' || codePoint == Utf8.Replacement ? 0 : -1;
    }
}
