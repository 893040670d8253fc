namespace AcuTimer.Core.Routines
{
    /// <summary>The header and the section table: where the records of each kind begin, how long one is, how many there are.</summary>
    public sealed class SectionTable
    {
        private const int Known = TableFormat.SectionId.Origins + 1;

        private readonly int[] offsets = new int[Known];
        private readonly int[] sizes = new int[Known];
        private readonly int[] counts = new int[Known];

        /// <summary>Reads and checks the header and every entry.</summary>
        /// <param name="bytes">The table, from index 0.</param>
        /// <param name="length">Bytes that are there.</param>
        public TableError Read(byte[] bytes, int length)
        {
            TableError error = CheckHeader(bytes, length);
            if (error != TableError.None)
            {
                return error;
            }

            Clear();
            int first = LittleEndian.U16(bytes, TableFormat.Header.HeaderLength);
            int count = LittleEndian.U16(bytes, TableFormat.Header.SectionCount);
            int end = first + count * TableFormat.SectionSize;
            if (first < TableFormat.HeaderSize || count > TableFormat.SectionMax || end > length)
            {
                return TableError.Sections;
            }

            for (int i = 0; i < count; i++)
            {
                if (!ReadEntry(bytes, first + i * TableFormat.SectionSize, end, length))
                {
                    return TableError.Sections;
                }
            }

            return AllThere() ? TableError.None : TableError.Sections;
        }

        /// <summary>Where the first record of a section is.</summary>
        public int Offset(int id)
        {
            return offsets[id];
        }

        /// <summary>Records of a section; 0 when it is not there.</summary>
        public int Count(int id)
        {
            return counts[id];
        }

        /// <summary>Where a record is. The caller has checked the index.</summary>
        public int Record(int id, int index)
        {
            return offsets[id] + index * sizes[id];
        }

        private static TableError CheckHeader(byte[] bytes, int length)
        {
            if (length < 4)
            {
                return length == 0 ? TableError.Missing : TableError.Truncated;
            }

            if (LittleEndian.U32(bytes, TableFormat.Header.Magic) != TableFormat.Magic)
            {
                return TableError.Magic;
            }

            if (length < TableFormat.HeaderSize)
            {
                return TableError.Truncated;
            }

            if (bytes[TableFormat.Header.Major] != TableFormat.Major)
            {
                return TableError.NewerMajor;
            }

            uint said = LittleEndian.U32(bytes, TableFormat.Header.Length);
            if (said > Limits.TableBytes || said < (uint)length)
            {
                return TableError.Length;
            }

            if (said > (uint)length)
            {
                return TableError.Truncated;
            }

            return LittleEndian.U32(bytes, TableFormat.Header.Crc) == Crc32.OfTable(bytes, length)
                ? TableError.None
                : TableError.Crc;
        }

        private void Clear()
        {
            for (int id = 0; id < Known; id++)
            {
                offsets[id] = 0;
                sizes[id] = 0;
                counts[id] = 0;
            }
        }

        private bool ReadEntry(byte[] bytes, int at, int dataStart, int length)
        {
            int id = LittleEndian.U16(bytes, at + TableFormat.Section.Id);
            int size = LittleEndian.U16(bytes, at + TableFormat.Section.RecordSize);
            uint offset = LittleEndian.U32(bytes, at + TableFormat.Section.Offset);
            uint count = LittleEndian.U32(bytes, at + TableFormat.Section.Count);
            if (size == 0 || offset < (uint)dataStart || offset > (uint)length)
            {
                return false;
            }

            // A count of 65536 or more cannot fit into a table of 32 KB, and the product below cannot overflow.
            if (count > 0xFFFF || (long)offset + (long)count * size > length)
            {
                return false;
            }

            if (id >= Known)
            {
                return true;
            }

            if (id == 0 || sizes[id] != 0 || size < SmallestRecord(id))
            {
                return false;
            }

            offsets[id] = (int)offset;
            sizes[id] = size;
            counts[id] = (int)count;
            return true;
        }

        private bool AllThere()
        {
            for (int id = TableFormat.SectionId.Strings; id <= TableFormat.SectionId.Manners; id++)
            {
                if (counts[id] == 0)
                {
                    return false;
                }
            }

            return sizes[TableFormat.SectionId.Strings] == 1
                && (counts[TableFormat.SectionId.Pixels] == 0 || sizes[TableFormat.SectionId.Pixels] == 1);
        }

        private static int SmallestRecord(int id)
        {
            switch (id)
            {
                case TableFormat.SectionId.Points: return TableFormat.Point.Size;
                case TableFormat.SectionId.Routines: return TableFormat.Routine.Size;
                case TableFormat.SectionId.Steps: return TableFormat.Step.Size;
                case TableFormat.SectionId.Manners: return TableFormat.Manner.Size;
                case TableFormat.SectionId.Cues: return TableFormat.Cue.Size;
                case TableFormat.SectionId.Tips: return TableFormat.Tip.Size;
                case TableFormat.SectionId.Documents: return TableFormat.Document.Size;
                case TableFormat.SectionId.Maps: return TableFormat.Map.Size;
                case TableFormat.SectionId.Origins: return TableFormat.Origin.Size;
                default: return 1;
            }
        }
    }
}
