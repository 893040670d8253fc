using System;

namespace AcuTimer.Core.Display
{
    /// <summary>
    /// The picture of the 128×64 panel in memory, in the panel's own order: byte page × 128 + column, least
    /// significant bit on top. Remembers for each page the columns drawn on since <see cref="Unmark"/>.
    /// Whatever lies outside the panel is cut off.
    /// </summary>
    public sealed class FrameBuffer
    {
        /// <summary>Columns.</summary>
        public const int Width = 128;

        /// <summary>Rows.</summary>
        public const int Height = 64;

        /// <summary>Pages of eight rows.</summary>
        public const int Pages = 8;

        private readonly byte[] bytes = new byte[Pages * Width];
        private readonly byte[] lit = new byte[Width];
        private readonly byte[] dark = new byte[Width];
        private readonly int[] first = new int[Pages];
        private readonly int[] last = new int[Pages];

        /// <summary>Makes a dark frame, marked whole.</summary>
        public FrameBuffer()
        {
            for (int i = 0; i < Width; i++)
            {
                lit[i] = 0xFF;
            }

            MarkAll();
        }

        /// <summary>The pixels: to be read; who writes them must call <see cref="Mark"/>.</summary>
        public byte[] Bytes => bytes;

        /// <summary>The leftmost column drawn on, 0-127; <see cref="Width"/> when the page is clean.</summary>
        public int FirstMarked(int page) => first[page];

        /// <summary>The rightmost column drawn on, 0-127; -1 when the page is clean.</summary>
        public int LastMarked(int page) => last[page];

        /// <summary>Notes that columns of a page may have changed.</summary>
        public void Mark(int page, int firstColumn, int lastColumn)
        {
            if (firstColumn < first[page])
            {
                first[page] = firstColumn;
            }

            if (lastColumn > last[page])
            {
                last[page] = lastColumn;
            }
        }

        /// <summary>Notes that everything may have changed.</summary>
        public void MarkAll()
        {
            for (int page = 0; page < Pages; page++)
            {
                Mark(page, 0, Width - 1);
            }
        }

        /// <summary>Forgets the mark of a page.</summary>
        public void Unmark(int page)
        {
            first[page] = Width;
            last[page] = -1;
        }

        /// <summary>Darkens all.</summary>
        public void Clear()
        {
            Array.Clear(bytes, 0, bytes.Length);
            MarkAll();
        }

        /// <summary>Turns the leftmost columns into their mirror image.</summary>
        /// <param name="width">Columns, 1-128.</param>
        public void Mirror(int width)
        {
            for (int page = 0; page < Pages; page++)
            {
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

        /// <summary>Whether a pixel is lit; outside, false.</summary>
        public bool IsSet(int x, int y) =>
            (uint)x < Width && (uint)y < Height && (bytes[((y >> 3) * Width) + x] & (1 << (y & 7))) != 0;

        /// <summary>Lights one pixel.</summary>
        public void SetPixel(int x, int y)
        {
            if ((uint)x < Width && (uint)y < Height)
            {
                bytes[((y >> 3) * Width) + x] |= (byte)(1 << (y & 7));
                Mark(y >> 3, x, x);
            }
        }

        /// <summary>Darkens one pixel.</summary>
        public void ClearPixel(int x, int y)
        {
            if ((uint)x < Width && (uint)y < Height)
            {
                bytes[((y >> 3) * Width) + x] &= (byte)~(1 << (y & 7));
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

                FillRun((page * Width) + left, count, mask & 0xFF, ink);
                Mark(page, left, left + count - 1);
                mask = 0xFF;
            }
        }

        // The local copies of fields and parameters save instructions in the loops, and each one counts on the device.
        private void FillRun(int start, int count, int mask, Ink ink)
        {
            byte[] target = bytes;
            int end = start + count;
            if (ink == Ink.Invert)
            {
                for (int i = start; i < end; i++)
                {
                    target[i] ^= (byte)mask;
                }
            }
            else if (mask == 0xFF)
            {
                Array.Copy(ink == Ink.Set ? lit : dark, 0, target, start, count);
            }
            else if (ink == Ink.Set)
            {
                for (int i = start; i < end; i++)
                {
                    target[i] |= (byte)mask;
                }
            }
            else
            {
                mask = ~mask;
                for (int i = start; i < end; i++)
                {
                    target[i] &= (byte)mask;
                }
            }
        }
    }
}
