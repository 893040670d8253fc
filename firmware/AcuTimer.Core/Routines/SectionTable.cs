using System;
using AcuTimer.Core.Bytes;

namespace AcuTimer.Core.Routines
{
    /// <summary>The header and the section table: where the records of each kind begin, how long one is, how many there are.</summary>
    public sealed class SectionTable
    {
        private const int Known = TableFormat.SectionId.Origins + 1;

        private readonly int[] offsets = new int[Known];
        private readonly int[] sizes = new int[Known];
        private readonly int[] counts = new int[Known];

        /// <summary>Reads and checks every entry.</summary>
        /// <param name="table">A table whose header is good.</param>
        /// <returns>Whether all sections lie inside the table and those that must be there are.</returns>
        public bool Read(RoutineTable table)
        {
            Clear();
            byte[] entry = new byte[TableFormat.HeaderSize];
            table.Read(0, entry, TableFormat.HeaderSize);
            int first = LittleEndian.U16(entry, TableFormat.Header.HeaderLength);
            int count = LittleEndian.U16(entry, TableFormat.Header.SectionCount);
            int end = first + count * TableFormat.SectionSize;
            bool good = first >= TableFormat.HeaderSize && count <= TableFormat.SectionMax && end <= table.Length;
            for (int i = 0; i < count && good; i++)
            {
                table.Read(first + i * TableFormat.SectionSize, entry, TableFormat.SectionSize);
                good = ReadEntry(entry, end, table.Length);
            }

            return good && AllThere();
        }

        /// <summary>Where the first record of a section is.</summary>
        public int Offset(int id) => offsets[id];

        /// <summary>Records of a section; 0 when it is not there.</summary>
        public int Count(int id) => counts[id];

        /// <summary>Where a record is. The caller has checked the index.</summary>
        public int Record(int id, int index) => offsets[id] + index * sizes[id];

        private void Clear()
        {
            Array.Clear(offsets, 0, Known);
            Array.Clear(sizes, 0, Known);
            Array.Clear(counts, 0, Known);
        }

        private bool ReadEntry(byte[] entry, int dataStart, int length)
        {
            int id = LittleEndian.U16(entry, TableFormat.Section.Id);
            int size = LittleEndian.U16(entry, TableFormat.Section.RecordSize);
            uint offset = LittleEndian.U32(entry, TableFormat.Section.Offset);
            uint count = LittleEndian.U32(entry, TableFormat.Section.Count);

            // Of a sum or product that does not fit 32 bits nothing is lost in 64.
            if (size == 0 || offset < (uint)dataStart || offset > (uint)length || (long)offset + (long)count * size > length)
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
                case TableFormat.SectionId.Strings:
                case TableFormat.SectionId.Pixels: return 1;
                default: throw new InvalidOperationException();
            }
        }
    }
}
