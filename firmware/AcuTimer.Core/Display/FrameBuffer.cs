using System;

namespace AcuTimer.Core.Display
{
    /// <summary>
    /// The picture of the 128×64 panel in memory, in the panel's own order: byte page × 128 + column, least
    /// significant bit on top. Marks in each page up to two runs of columns that the panel may not show yet, and knows
    /// outside which columns a page is dark. Whatever lies outside the panel is cut off.
    /// </summary>
    public sealed class FrameBuffer
    {
        /// <summary>Columns.</summary>
        public const int Width = 128;

        /// <summary>Rows.</summary>
        public const int Height = 64;

        /// <summary>Pages of eight rows.</summary>
        public const int Pages = 8;

        /// <summary>Runs of marked columns: of each page one, and after those of all pages one more of each.</summary>
        public const int Runs = 2 * Pages;

        /// <summary>After the runs a block: the same columns of several pages.</summary>
        internal const int Block = Runs;

        /// <summary>So much is drawn before what is urgent is asked for: on a chip that takes 5 µs for an instruction about 5 ms.</summary>
        private const int MarksBetween = 4;

        /// <summary>Columns worth sending for nothing rather than opening another window: its commands and headers take more bytes.</summary>
        public const int MergeGap = 10;

        private readonly byte[] bytes = new byte[Pages * Width];
        private readonly byte[] lit = new byte[Width];
        private readonly int[] first = new int[Runs + 1];
        private readonly int[] last = new int[Runs + 1];
        private readonly int[] litFirst = new int[Pages];
        private readonly int[] litLast = new int[Pages];
        private int marks;

        /// <summary>Makes a dark frame, marked whole.</summary>
        public FrameBuffer()
        {
            lit[0] = 0xFF;
            for (int i = 1; i < Width; i += i)
            {
                Array.Copy(lit, 0, lit, i, i);
            }

            for (int run = 0; run <= Block; run++)
            {
                Unmark(run);
            }

            Clear();
            MarkAll();
        }

        /// <summary>Who is asked while much is drawn; null for nobody.</summary>
        public IUrgent Urgent { get; set; }

        /// <summary>The pixels: to be read; who writes them must call <see cref="Mark"/>.</summary>
        public byte[] Bytes => bytes;

        /// <summary>Room for one row of text that is put together before it is drawn.</summary>
        internal byte[] Row { get; } = new byte[Width];

        /// <summary>The first columns of all runs, for who reads many; see <see cref="FirstMarked"/>.</summary>
        internal int[] FirstOfRuns => first;

        /// <summary>The last columns of all runs; see <see cref="LastMarked"/>.</summary>
        internal int[] LastOfRuns => last;

        /// <summary>The leftmost column of a run that the panel may not show, 0-127; <see cref="Width"/> when there is none.</summary>
        public int FirstMarked(int run) => first[run];

        /// <summary>The rightmost column of a run that the panel may not show, 0-127; -1 when there is none.</summary>
        public int LastMarked(int run) => last[run];

        /// <summary>First page of the block that is marked.</summary>
        internal int BlockPage { get; private set; }

        /// <summary>Its pages.</summary>
        internal int BlockPages { get; private set; }

        /// <summary>Runs that are marked, a bit each, run 0 the lowest, and the block.</summary>
        public int Marked { get; private set; }

        /// <summary>Something has been drawn and more is to come: what is urgent goes before it.</summary>
        public void LetUrgent()
        {
            marks = 0;
            if (Urgent != null)
            {
                Urgent.Serve();
            }
        }

        /// <summary>Whether nothing was lit in columns of a page since all was dark.</summary>
        internal bool IsDark(int page, int firstColumn, int lastColumn) => firstColumn > litLast[page] || lastColumn < litFirst[page];

        /// <summary>Notes that columns of a page have changed, and may be lit.</summary>
        public void Mark(int page, int firstColumn, int lastColumn)
        {
            // Most of what is drawn lies where the page is marked already.
            if (firstColumn < first[page] || lastColumn > last[page] || marks >= MarksBetween)
            {
                MarkUnlit(page, firstColumn, lastColumn);
            }
            else
            {
                marks++;
            }

            if (firstColumn < litFirst[page])
            {
                litFirst[page] = firstColumn;
            }

            if (lastColumn > litLast[page])
            {
                litLast[page] = lastColumn;
            }
        }

        /// <summary>
        /// The same for a block that was marked before: its columns are known to be lit. One waits as it is, as most of what
        /// changes every second is one; what comes before that is sent is marked page by page.
        /// </summary>
        internal void MarkBlock(int page, int pages, int firstColumn, int lastColumn)
        {
            if (last[Block] < 0)
            {
                Marked |= 1 << Block;
                BlockPage = page;
                BlockPages = pages;
                first[Block] = firstColumn;
                last[Block] = lastColumn;
            }
            else
            {
                MarkPages(page, pages, firstColumn, lastColumn);
            }
        }

        /// <summary>Notes that the same columns of some pages have changed, and may be lit.</summary>
        internal void MarkPages(int page, int pages, int firstColumn, int lastColumn)
        {
            for (int end = page + pages; page < end; page++)
            {
                Mark(page, firstColumn, lastColumn);
            }
        }

        /// <summary>Notes that the panel may show anything in columns of a page.</summary>
        public void MarkUnlit(int page, int firstColumn, int lastColumn)
        {
            if (++marks > MarksBetween)
            {
                LetUrgent();
            }

            int run = page;
            if (last[run] >= 0 && (firstColumn > last[run] + MergeGap + 1 || lastColumn < first[run] - MergeGap - 1))
            {
                run += Pages;
            }

            Marked |= 1 << run;
            if (firstColumn < first[run])
            {
                first[run] = firstColumn;
            }

            if (lastColumn > last[run])
            {
                last[run] = lastColumn;
            }
        }

        /// <summary>Notes that the panel may show anything.</summary>
        public void MarkAll()
        {
            for (int page = 0; page < Pages; page++)
            {
                MarkUnlit(page, 0, Width - 1);
            }
        }

        /// <summary>The panel shows a run.</summary>
        public void Unmark(int run)
        {
            Marked &= ~(1 << run);
            first[run] = Width;
            last[run] = -1;
        }

        /// <summary>Darkens all.</summary>
        public void Clear()
        {
            Array.Clear(bytes, 0, bytes.Length);
            for (int page = 0; page < Pages; page++)
            {
                if (litLast[page] >= litFirst[page])
                {
                    MarkUnlit(page, litFirst[page], litLast[page]);
                }

                litFirst[page] = Width;
                litLast[page] = -1;
            }
        }

        /// <summary>Turns the leftmost columns into their mirror image.</summary>
        /// <param name="width">Columns, 1-128.</param>
        public void Mirror(int width)
        {
            for (int page = 0; page < Pages; page++)
            {
                LetUrgent();
                int left = page * Width;
                int right = left + width - 1;
                for (; left < right; left++, right--)
                {
                    byte column = bytes[left];
                    bytes[left] = bytes[right];
                    bytes[right] = column;
                }

                Mark(page, 0, width - 1);
            }
        }

        /// <summary>Lights one pixel.</summary>
        public void SetPixel(int x, int y)
        {
            if ((uint)x < Width && (uint)y < Height)
            {
                bytes[((y >> 3) * Width) + x] |= (byte)(1 << (y & 7));
                Mark(y >> 3, x, x);
            }
        }

        /// <summary>Draws a filled rectangle. One pixel high or wide, it is the fast straight line.</summary>
        public void Fill(int x, int y, int width, int height, Ink ink)
        {
            int left = x < 0 ? 0 : x;
            int count = (x + width > Width ? Width : x + width) - left;
            int top = y < 0 ? 0 : y;
            int bottom = (y + height > Height ? Height : y + height) - 1;
            if (count <= 0 || top > bottom)
            {
                return;
            }

            int lastPage = bottom >> 3;
            int mask = 0xFF << (top & 7);
            for (int page = top >> 3; page <= lastPage; page++)
            {
                if (page == lastPage)
                {
                    mask &= 0xFF >> (7 - (bottom & 7));
                }

                if (ink == Ink.Clear)
                {
                    Darken(page, left, left + count - 1, mask & 0xFF);
                }
                else
                {
                    FillRun((page * Width) + left, count, mask & 0xFF, ink);
                    Mark(page, left, left + count - 1);
                }

                mask = 0xFF;
            }
        }

        /// <summary>What was never lit need not be darkened, nor sent.</summary>
        private void Darken(int page, int firstColumn, int lastColumn, int mask)
        {
            firstColumn = firstColumn < litFirst[page] ? litFirst[page] : firstColumn;
            lastColumn = lastColumn > litLast[page] ? litLast[page] : lastColumn;
            if (firstColumn <= lastColumn)
            {
                FillRun((page * Width) + firstColumn, lastColumn - firstColumn + 1, mask, Ink.Clear);
                MarkUnlit(page, firstColumn, lastColumn);
            }
        }

        // The local copies of fields and parameters save instructions in the loops, and each one counts on the device.
        private void FillRun(int start, int count, int mask, Ink ink)
        {
            byte[] target = bytes;
            if (mask == 0xFF && ink != Ink.Invert)
            {
                if (ink == Ink.Set)
                {
                    Array.Copy(lit, 0, target, start, count);
                }
                else
                {
                    Array.Clear(target, start, count);
                }

                return;
            }

            int keep = ink == Ink.Invert ? 0xFF : ~mask;
            int turn = ink == Ink.Clear ? 0 : mask;
            for (int end = start + count; start < end; start++)
            {
                target[start] = (byte)((target[start] & keep) ^ turn);
            }
        }
    }
}
