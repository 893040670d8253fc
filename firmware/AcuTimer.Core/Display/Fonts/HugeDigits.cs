namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>Digits half the panel high.</summary>
    internal sealed class HugeDigits : Font
    {
        private const int ColonWidth = 12;

        public HugeDigits()
            : base(21, 4, 3)
        {
        }

        protected override byte[] Glyphs => HugeGlyphs.Columns;

        public override int Advance(int codePoint) => codePoint == ':' ? ColonWidth : base.Advance(codePoint);

        protected override int IndexOf(int codePoint) => DigitSet.IndexOf(codePoint);
    }
}
