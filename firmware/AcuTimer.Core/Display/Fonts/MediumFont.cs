namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>The small glyphs at twice the size, their steps smoothed.</summary>
    internal sealed class MediumFont : Font
    {
        public MediumFont()
            : base(12, 2, 2)
        {
        }

        protected override byte[] Glyphs => MediumGlyphs.Columns;

        protected override int IndexOf(int codePoint) => CharacterSet.IndexOf(codePoint);
    }
}
