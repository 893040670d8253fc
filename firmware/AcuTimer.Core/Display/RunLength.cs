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
    }
}
