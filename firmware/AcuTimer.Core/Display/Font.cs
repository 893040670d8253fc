using System;
using AcuTimer.Core.Display.Fonts;

namespace AcuTimer.Core.Display
{
    /// <summary>
    /// A set of glyphs in cells of one size. A glyph is stored as a <see cref="Bitmap"/> of the whole cell, its gap to
    /// the next included, so that drawing one is one copy a page.
    /// </summary>
    public abstract class Font
    {
        /// <summary>6×8, 21 characters a line: a page to read closely (content notes, section 6).</summary>
        public static readonly Font Small = new SmallFont();

        /// <summary>12×16, 10 characters a line: words to read at arm's length.</summary>
        public static readonly Font Medium = new MediumFont();

        /// <summary>Digits, ':' and '/', 16×24.</summary>
        public static readonly DigitFont Large = new DigitFont(16, 3, 2, '/', ':');

        /// <summary>Digits, 15×32, without a gap.</summary>
        public static readonly DigitFont Huge = new DigitFont(15, 4, 0, '0', '9');

        private readonly int width;
        private readonly int pages;
        private readonly int gap;

        /// <summary>Sets the size of the cells.</summary>
        protected Font(int width, int pages, int gap)
        {
            this.width = width;
            this.pages = pages;
            this.gap = gap;
        }

        /// <summary>Rows of a cell: a multiple of 8.</summary>
        public int Height => pages * 8;

        /// <summary>Dark columns at the right of each cell.</summary>
        public int Gap => gap;

        /// <summary>The glyphs, one after the other.</summary>
        protected abstract byte[] Glyphs { get; }

        /// <summary>Columns that a character takes, its gap included.</summary>
        public virtual int Advance(int codePoint) => width;

        /// <summary>Whether there is a glyph for a character.</summary>
        public bool Has(int codePoint) => IndexOf(codePoint) >= 0;

        /// <summary>Draws one character and covers its cell.</summary>
        /// <returns>The column after the cell.</returns>
        public int Draw(FrameBuffer frame, int x, int y, int codePoint) =>
            Draw(frame, x, y, codePoint, FrameBuffer.Width);

        /// <summary>Draws one character and covers its cell as far as the column before <paramref name="limit"/>.</summary>
        /// <returns>The column after the cell.</returns>
        public int Draw(FrameBuffer frame, int x, int y, int codePoint, int limit)
        {
            int index = IndexOf(codePoint);
            if (index < 0)
            {
                index = IndexOf(Utf8.Replacement);
            }

            int advance = Advance(codePoint);
            int columns = x + advance > limit ? limit - x : advance;
            byte[] glyphs = Find(frame, index, out int from);
            Bitmap.Draw(frame, x, y, glyphs, from, columns, pages, width);
            return x + advance;
        }

        /// <summary>
        /// Copies one character to whole pages of rows of 128 columns, covers its cell as far as the column before
        /// <paramref name="limit"/>, and marks nothing.
        /// </summary>
        /// <param name="target">Takes it: a frame's bytes, or a row of them.</param>
        /// <param name="x">Left column.</param>
        /// <param name="page">Its first page.</param>
        /// <param name="codePoint">The character.</param>
        /// <param name="limit">The column where it ends at the latest.</param>
        /// <returns>The column after the cell.</returns>
        internal int Copy(byte[] target, int x, int page, int codePoint, int limit)
        {
            int index = IndexOf(codePoint);
            if (index < 0)
            {
                index = IndexOf(Utf8.Replacement);
            }

            int advance = Advance(codePoint);
            int columns = x + advance > limit ? limit - x : advance;
            Put(index, target, (page * FrameBuffer.Width) + x, columns);
            return x + advance;
        }

        /// <summary>
        /// Draws one character over another one, both of the full width, on whole pages; the dark columns after it are there already,
        /// and its own have been marked.
        /// </summary>
        public void Cover(FrameBuffer frame, int x, int page, int codePoint)
        {
            int columns = width - gap;
            Put(IndexOf(codePoint), frame.Bytes, (page * FrameBuffer.Width) + x, columns);
            frame.MarkBlock(page, pages, x, x + columns - 1);
        }

        /// <summary>The glyph of a character; -1 when there is none.</summary>
        protected abstract int IndexOf(int codePoint);

        /// <summary>The pixels of a glyph.</summary>
        /// <param name="frame">Where it is to be drawn; its row may take a glyph that is made for this.</param>
        /// <param name="index">The glyph.</param>
        /// <param name="from">Where it begins.</param>
        protected virtual byte[] Find(FrameBuffer frame, int index, out int from)
        {
            from = index * width * pages;
            return Glyphs;
        }

        /// <summary>Copies the left columns of a glyph to rows of 128 columns, page by page.</summary>
        protected virtual void Put(int index, byte[] target, int to, int columns)
        {
            byte[] glyphs = Glyphs;
            int from = index * width * pages;
            for (int end = from + (width * pages); from < end; from += width)
            {
                Array.Copy(glyphs, from, target, to, columns);
                to += FrameBuffer.Width;
            }
        }
    }
}
