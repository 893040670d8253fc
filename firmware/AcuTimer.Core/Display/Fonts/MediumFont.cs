namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>
    /// The small glyphs at twice the size, their steps smoothed. Each is made when it is drawn: all of them would take 2.7 KB
    /// of the heap. Only those that do not look good so are drawn by hand, and kept.
    /// </summary>
    internal sealed class MediumFont : Font
    {
        private const int Columns = 12;
        private const int CellBytes = 2 * Columns;
        private const int SmallColumns = 6;
        private const int Dark = 2;

        public MediumFont()
            : base(Columns, 2, Dark)
        {
        }

        protected override byte[] Glyphs => MediumGlyphs.Columns;

        protected override int IndexOf(int codePoint) => CharacterSet.IndexOf(codePoint);

        protected override byte[] Find(FrameBuffer frame, int index, out int from)
        {
            int drawn = MediumGlyphs.Drawn(index);
            from = drawn < 0 ? 0 : drawn * CellBytes;
            if (drawn >= 0)
            {
                return Glyphs;
            }

            Double(index, frame.Row, 0, Columns, Columns);
            return frame.Row;
        }

        protected override void Put(int index, byte[] target, int to, int columns)
        {
            int drawn = MediumGlyphs.Drawn(index);
            if (drawn < 0)
            {
                Double(index, target, to, FrameBuffer.Width, columns);
            }
            else
            {
                base.Put(drawn, target, to, columns);
            }
        }

        /// <summary>
        /// Doubles a small glyph. In the corner of a dark pixel a quarter is lit where a diagonal ends beside it and above or
        /// below it.
        /// </summary>
        private static void Double(int index, byte[] target, int to, int stride, int columns)
        {
            byte[] small = SmallGlyphs.Columns;
            int at = index * SmallColumns;
            int before = 0;
            int column = small[at];
            for (int x = 0; x < columns; x++, to++)
            {
                int after = x < Columns - Dark ? small[at + 1] : 0;
                int rows = column == 0 ? 0 : Double(column, (x & 1) == 0 ? before : after);
                target[to] = (byte)rows;
                target[to + stride] = (byte)(rows >> 8);
                if ((x & 1) != 0)
                {
                    before = column;
                    column = after;
                    at++;
                }
            }
        }

        /// <summary>Half a small column: sixteen rows.</summary>
        private static int Double(int column, int beside)
        {
            int free = beside & ~column;
            int upper = free == 0 ? column : column | (free & (column << 1) & ~(beside << 1));
            int lower = free == 0 ? column : column | (free & (column >> 1) & ~(beside >> 1));

            // Each bit goes to the double of its place; then the lower rows lie between the upper ones.
            int rows = upper | (lower << 16);
            rows = (rows | (rows << 4)) & 0x0F0F0F0F;
            rows = (rows | (rows << 2)) & 0x33333333;
            rows = (rows | (rows << 1)) & 0x55555555;
            return rows | (rows >> 15);
        }
    }
}
