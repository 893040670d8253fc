namespace AcuTimer.Core.Display
{
    /// <summary>
    /// The run-length coding of bitmaps. The bytes of the bitmap, page after page and in each page from the left, are
    /// coded as a row of runs: a control byte 0x00-0x7F is followed by control + 1 bytes as they are; a control byte
    /// 0x80-0xFF is followed by one byte that stands control - 0x80 + 2 times (2 to 129). Runs may go on from one page
    /// into the next. The code ends when the last byte of the bitmap is reached, which must be the end of a run.
    /// </summary>
    public static class RunLength
    {
        /// <summary>Control bytes from here on repeat.</summary>
        public const int RepeatFlag = 0x80;

        /// <summary>Longest run of bytes as they are.</summary>
        public const int LiteralMax = 128;

        /// <summary>Shortest repeat.</summary>
        public const int RepeatMin = 2;

        /// <summary>Longest repeat.</summary>
        public const int RepeatMax = 129;

        /// <summary>Measures a code before it is trusted.</summary>
        /// <param name="coded">The array that holds the code.</param>
        /// <param name="offset">Its first byte.</param>
        /// <param name="end">The byte after the last that it may use.</param>
        /// <param name="size">Bytes of the bitmap: width × pages.</param>
        /// <returns>Bytes of the code; -1 when it does not give exactly <paramref name="size"/> bytes.</returns>
        public static int Measure(byte[] coded, int offset, int end, int size)
        {
            int at = offset;
            while (size > 0)
            {
                if (at >= end)
                {
                    return -1;
                }

                int control = coded[at];
                bool repeats = control >= RepeatFlag;
                at += repeats ? 2 : control + 2;
                size -= repeats ? control - RepeatFlag + RepeatMin : control + 1;
            }

            return size == 0 && at <= end ? at - offset : -1;
        }

        /// <summary>Draws a coded bitmap; the code must have passed <see cref="Measure"/>.</summary>
        public static void Draw(FrameBuffer frame, int x, int y, byte[] coded, int offset, int width, int pages)
        {
            int column = 0;
            int page = 0;
            while (page < pages)
            {
                int control = coded[offset++];
                bool repeats = control >= RepeatFlag;
                int left = repeats ? control - RepeatFlag + RepeatMin : control + 1;
                while (left > 0)
                {
                    int count = left < width - column ? left : width - column;
                    if (repeats)
                    {
                        Bitmap.Repeat(frame, x + column, y + (8 * page), coded[offset], count);
                    }
                    else
                    {
                        Bitmap.Draw(frame, x + column, y + (8 * page), coded, offset, count, 1);
                        offset += count;
                    }

                    left -= count;
                    column += count;
                    if (column == width)
                    {
                        column = 0;
                        page++;
                    }
                }

                if (repeats)
                {
                    offset++;
                }
            }
        }
    }
}
