namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>Digits to read from where the hands are busy.</summary>
    internal sealed class LargeDigits : Font
    {
        private const int ColonWidth = 8;

        public LargeDigits()
            : base(16, 3, 2)
        {
        }

        protected override byte[] Glyphs => LargeGlyphs.Columns;

        public override int Advance(int codePoint) => codePoint == ':' ? ColonWidth : base.Advance(codePoint);

        protected override int IndexOf(int codePoint) => DigitSet.IndexOf(codePoint);
    }
}
