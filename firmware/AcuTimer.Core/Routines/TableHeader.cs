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

            uint said = length < TableFormat.HeaderSize ? 0 : table.U32(TableFormat.Header.Length);
            return table.U32(TableFormat.Header.Magic) != TableFormat.Magic
                ? TableError.Magic
                : length < TableFormat.HeaderSize
                ? TableError.Truncated
                : table.Byte(TableFormat.Header.Major) != TableFormat.Major
                ? TableError.NewerMajor
                : said == (uint)length ? TableError.None : said < (uint)length ? TableError.Length : TableError.Truncated;
        }
    }
}
