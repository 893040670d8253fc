namespace AcuTimer.Core.Routines
{
    /// <summary>Checks what the header of a table says of itself.</summary>
    internal static class TableHeader
    {
        /// <summary>The first thing that is wrong, or None. The checksum is not reckoned here.</summary>
        internal static TableError Check(RoutineTable table)
        {
            int length = table.Length;
            if (length < 4)
            {
                return length <= 0 ? TableError.Missing : TableError.Truncated;
            }

            if (table.U32(TableFormat.Header.Magic) != TableFormat.Magic)
            {
                return TableError.Magic;
            }

            if (length < TableFormat.HeaderSize)
            {
                return TableError.Truncated;
            }

            if (table.Byte(TableFormat.Header.Major) != TableFormat.Major)
            {
                return TableError.NewerMajor;
            }

            uint said = table.U32(TableFormat.Header.Length);
            return said == (uint)length ? TableError.None : said < (uint)length ? TableError.Length : TableError.Truncated;
        }
    }
}
