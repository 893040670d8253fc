using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// A routine table, read where it lies: of its bytes only two pieces are in memory, those that were asked for last.
    /// Of a table that has passed <see cref="TableCheck"/> every member may be used with any index below its count. When a
    /// piece cannot be read, <see cref="Fault"/> says so and zeros are read in its place.
    /// </summary>
    public sealed partial class RoutineTable
    {
        private readonly SectionTable sections = new SectionTable();

        /// <summary>Length of the table in bytes.</summary>
        public int Length { get; private set; }

        /// <summary>Checksum in the header.</summary>
        public uint Crc { get; private set; }

        /// <summary>
        /// What was found to be wrong since the table was opened: a piece could not be read, or a step is not what was
        /// checked. What was read last is then not to be trusted; else None.
        /// </summary>
        public TableError Fault { get; private set; }

        /// <summary>There is a <see cref="Fault"/>.</summary>
        public bool Failed => Fault != TableError.None;

        /// <summary>Routines in the table, at least 1.</summary>
        public int RoutineCount => sections.Count(TableFormat.SectionId.Routines);

        /// <summary>Steps of all routines together.</summary>
        public int StepCount => sections.Count(TableFormat.SectionId.Steps);

        /// <summary>Takes a table that has been checked before: only its header and its sections are read.</summary>
        /// <param name="pieces">Where it lies. It must not change afterwards.</param>
        /// <returns>None, or why the table is refused; the object is then not to be used.</returns>
        public TableError Open(ITablePieces pieces)
        {
            TableError error = OpenHeader(pieces);
            return error == TableError.None ? OpenSections() : error;
        }

        /// <summary>The first part of <see cref="Open"/>: what the header alone says.</summary>
        internal TableError OpenHeader(ITablePieces pieces)
        {
            source = pieces;
            Length = pieces.Length;
            Fault = TableError.None;
            heldCount = 0;
            nearIndex = None;
            farIndex = None;
            TableError error = TableHeader.Check(this);
            Crc = error == TableError.None ? U32(TableFormat.Header.Crc) : 0;
            return Said(error);
        }

        /// <summary>The second part of <see cref="Open"/>: where everything is.</summary>
        internal TableError OpenSections() => Said(sections.Read(this) ? TableError.None : TableError.Sections);

        /// <summary>What was found, unless it was found in zeros that stand for bytes that could not be read.</summary>
        internal TableError Said(TableError error) => Failed ? Fault : error;

        /// <summary>Records of a section.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        public int Count(int section) => sections.Count(section);

        /// <summary>One byte of a record.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        /// <param name="index">Record, below the section's count.</param>
        /// <param name="field">Offset in the record.</param>
        public int U8(int section, int index, int field)
        {
            bool held = section == TableFormat.SectionId.Steps && (uint)(index - heldFirst) < (uint)heldCount;
            return held ? steps[(index - heldFirst) * StepBytes + field] : Byte(sections.Record(section, index) + field);
        }

        /// <summary>Two bytes of a record.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        /// <param name="index">Record, below the section's count.</param>
        /// <param name="field">Offset in the record.</param>
        public int U16(int section, int index, int field)
        {
            int at = sections.Record(section, index) + field;
            return Byte(at) | (Byte(at + 1) << 8);
        }

        /// <summary>A record, from index 0.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        /// <param name="index">Record, below the section's count.</param>
        /// <param name="size">Bytes wanted, at most those of a record of this section.</param>
        /// <returns>The same array each time: it holds the record until the next call of this or of <see cref="Line"/>.</returns>
        public byte[] Record(int section, int index, int size)
        {
            Read(sections.Record(section, index), line, size);
            return line;
        }

        /// <summary>Where the pixels of a body map begin in the table.</summary>
        public int Pixels(int map) =>
            sections.Offset(TableFormat.SectionId.Pixels) + U16(TableFormat.SectionId.Maps, map, TableFormat.Map.Pixels);

        /// <summary>A number in a routine's record.</summary>
        public int Routine(int routine, int field) => U8(TableFormat.SectionId.Routines, routine, field);

        /// <summary>Index in the table of a routine's first step.</summary>
        public int FirstStep(int routine) => U16(TableFormat.SectionId.Routines, routine, TableFormat.Routine.FirstStep);

        /// <summary>A number in a point's record.</summary>
        public int Point(int point, int field) => U8(TableFormat.SectionId.Points, point, field);
    }
}
