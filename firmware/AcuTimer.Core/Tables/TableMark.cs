using AcuTimer.Core.Bytes;

namespace AcuTimer.Core.Tables
{
    /// <summary>
    /// The last bytes of a table's slot, written when all before them has been checked and read back. A table that has its
    /// mark is trusted at every later boot, without being read. A write that was cut off cannot leave a mark: it is the last
    /// thing in the file, it holds for one length only, and of a table that is cut short the header says another length.
    /// </summary>
    public static class TableMark
    {
        /// <summary>Bytes: magic, sequence number, the table's checksum, and the CRC-32 of these and of the table's length, four each.</summary>
        public const int Size = 16;

        /// <summary>"GOOD", read as a little-endian number.</summary>
        private const uint Magic = 0x444F4F47;

        private const int SequenceAt = 4;
        private const int TableAt = 8;
        private const int SumAt = 12;

        /// <summary>Makes a mark.</summary>
        /// <param name="mark">Takes it, from index 0.</param>
        /// <param name="length">Bytes of the table.</param>
        /// <param name="sequence">The higher one of two slots counts.</param>
        /// <param name="crc">The table's checksum.</param>
        public static void Put(byte[] mark, int length, uint sequence, uint crc)
        {
            LittleEndian.Put32(mark, 0, Magic);
            LittleEndian.Put32(mark, SequenceAt, sequence);
            LittleEndian.Put32(mark, TableAt, crc);
            LittleEndian.Put32(mark, SumAt, Sum(mark, length));
        }

        /// <summary>Whether this is the mark of a table of this length.</summary>
        public static bool Fits(byte[] mark, int length)
        {
            uint sum = LittleEndian.U32(mark, SumAt);
            return LittleEndian.U32(mark, 0) == Magic && sum == Sum(mark, length);
        }

        /// <summary>The sequence number.</summary>
        public static uint Sequence(byte[] mark) => LittleEndian.U32(mark, SequenceAt);

        /// <summary>The table's checksum.</summary>
        public static uint Crc(byte[] mark) => LittleEndian.U32(mark, TableAt);

        private static uint Sum(byte[] mark, int length)
        {
            LittleEndian.Put32(mark, SumAt, (uint)length);
            return ~Crc32.Update(Crc32.Start, mark, 0, Size);
        }
    }
}
