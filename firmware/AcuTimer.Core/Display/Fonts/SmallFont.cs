namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>Glyphs of 5×7 with descenders in the eighth row.</summary>
    internal sealed class SmallFont : Font
    {
        public SmallFont()
            : base(6, 1, 1)
        {
        }

        protected override byte[] Glyphs => SmallGlyphs.Columns;

        protected override int IndexOf(int codePoint) => CharacterSet.IndexOf(codePoint);
    }
}
