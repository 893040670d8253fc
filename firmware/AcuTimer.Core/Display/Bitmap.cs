using System;

namespace AcuTimer.Core.Display
{
    /// <summary>
    /// Copies bitmaps into the frame. A bitmap is stored as the panel stores it: pages of eight rows from the top,
    /// in each page one byte a column from the left, least significant bit on top. It covers what was there.
    /// </summary>
    public static class Bitmap
    {
        /// <summary>Draws a bitmap; fastest where <paramref name="y"/> is a multiple of 8.</summary>
        public static void Draw(FrameBuffer frame, int x, int y, byte[] pixels, int offset, int width, int pages) =>
            Draw(frame, x, y, pixels, offset, width, pages, width);

        /// <summary>Draws the part of a bitmap that begins at <paramref name="offset"/>.</summary>
        /// <param name="frame">Where to.</param>
        /// <param name="x">Left column; may lie outside.</param>
        /// <param name="y">Top row; may lie outside.</param>
        /// <param name="pixels">The array that holds the bitmap.</param>
        /// <param name="offset">Byte of its top left column.</param>
        /// <param name="width">Columns to draw.</param>
        /// <param name="pages">Pages to draw.</param>
        /// <param name="stride">Bytes from one page of the bitmap to the next.</param>
        public static void Draw(
            FrameBuffer frame, int x, int y, byte[] pixels, int offset, int width, int pages, int stride)
        {
            int end = x + width > FrameBuffer.Width ? FrameBuffer.Width : x + width;
            if (x < 0)
            {
                offset -= x;
                x = 0;
            }

            if (x >= end)
            {
                return;
            }

            int shift = y & 7;
            int lastPage = (y >> 3) + pages;
            for (int page = y >> 3; page < lastPage; page++)
            {
                if (shift == 0)
                {
                    Copy(frame, page, x, pixels, offset, end - x);
                }
                else
                {
                    Across(frame, page, x, pixels, offset, end - x, shift);
                }

                offset += stride;
            }
        }

        /// <summary>Draws one byte of eight rows in many columns side by side, on a page and inside the panel.</summary>
        public static void Repeat(FrameBuffer frame, int x, int y, byte column, int width)
        {
            if (column == 0)
            {
                frame.Fill(x, y, width, 8, Ink.Clear);
                return;
            }

            byte[] bytes = frame.Bytes;
            int at = ((y >> 3) * FrameBuffer.Width) + x;
            for (int end = at + width; at < end; at++)
            {
                bytes[at] = column;
            }

            frame.Mark(y >> 3, x, x + width - 1);
        }

        /// <summary>Lights, or darkens, what is lit in a bitmap one page high, leaves the rest, and marks nothing. It must lie inside the panel.</summary>
        public static void Overlay(FrameBuffer frame, int x, int y, byte[] pixels, int offset, int width, bool light)
        {
            byte[] bytes = frame.Bytes;
            int shift = y & 7;
            int page = y >> 3;
            int at = (page * FrameBuffer.Width) + x;
            int below = page < FrameBuffer.Pages - 1 ? at + FrameBuffer.Width : at;
            for (int end = offset + width; offset < end; offset++, at++, below++)
            {
                int column = pixels[offset] << shift;
                if (light)
                {
                    bytes[at] |= (byte)column;
                    bytes[below] |= (byte)(column >> 8);
                }
                else
                {
                    bytes[at] &= (byte)~column;
                    bytes[below] &= (byte)~(column >> 8);
                }
            }
        }

        // What is there already is neither copied nor marked: every byte less is one less to send.
        private static void Copy(FrameBuffer frame, int page, int x, byte[] pixels, int offset, int count)
        {
            if ((uint)page >= FrameBuffer.Pages)
            {
                return;
            }

            byte[] bytes = frame.Bytes;
            int row = page * FrameBuffer.Width;
            int at = row + x;
            int end = at + count;
            while (at < end && bytes[at] == pixels[offset])
            {
                at++;
                offset++;
            }

            if (at < end)
            {
                int shift = offset - at;
                do
                {
                    end--;
                }
                while (bytes[end] == pixels[end + shift]);
                Array.Copy(pixels, offset, bytes, at, end + 1 - at);
                frame.Mark(page, at - row, end - row);
            }
        }

        // A page of the bitmap that lies across two of the panel's, or across its edge. Most is drawn from the top down: then
        // the lower page is dark yet, and only what is lit is put there.
        private static void Across(FrameBuffer frame, int page, int x, byte[] pixels, int offset, int count, int shift)
        {
            bool upper = (uint)page < FrameBuffer.Pages;
            bool lower = (uint)(page + 1) < FrameBuffer.Pages;
            byte[] bytes = frame.Bytes;
            int at = (page * FrameBuffer.Width) + x;
            int end = at + count;
            int up = 1 << shift;
            int keepUpper = up - 1;
            int keepLower = ~keepUpper;
            offset -= at;
            if (upper && lower && frame.IsDark(page + 1, x, x + count - 1))
            {
                for (; at < end; at++)
                {
                    int column = pixels[at + offset] * up;
                    bytes[at] = (byte)((bytes[at] & keepUpper) | column);
                    if (column > byte.MaxValue)
                    {
                        bytes[at + FrameBuffer.Width] = (byte)(column >> 8);
                    }
                }
            }

            for (; at < end; at++)
            {
                int column = pixels[at + offset] * up;
                if (upper)
                {
                    bytes[at] = (byte)((bytes[at] & keepUpper) | column);
                }

                if (lower)
                {
                    int below = at + FrameBuffer.Width;
                    bytes[below] = (byte)((bytes[below] & keepLower) | (column >> 8));
                }
            }

            if (upper)
            {
                frame.Mark(page, x, x + count - 1);
            }

            if (lower)
            {
                frame.Mark(page + 1, x, x + count - 1);
            }
        }
    }
}
