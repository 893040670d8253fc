namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// A routine table, read in place from one array. <see cref="Open"/> checks all of it once;
    /// afterwards every member may be used with any index below its count.
    /// </summary>
    public sealed class RoutineTable
    {
        private readonly SectionTable sections = new SectionTable();

        /// <summary>The table itself. Text is drawn straight from it.</summary>
        public byte[] Bytes { get; private set; }

        /// <summary>Length of the table in bytes.</summary>
        public int Length { get; private set; }

        /// <summary>Routines in the table, at least 1.</summary>
        public int RoutineCount => sections.Count(TableFormat.SectionId.Routines);

        /// <summary>Points in the table.</summary>
        public int PointCount => sections.Count(TableFormat.SectionId.Points);

        /// <summary>Steps of all routines together.</summary>
        public int StepCount => sections.Count(TableFormat.SectionId.Steps);

        /// <summary>Checksum in the header.</summary>
        public uint Crc => LittleEndian.U32(Bytes, TableFormat.Header.Crc);

        /// <summary>Takes a table after checking every offset, index, count, enum and safety limit in it.</summary>
        /// <param name="bytes">The table, from index 0. It must not change afterwards.</param>
        /// <param name="length">Bytes that are there.</param>
        /// <returns>None, or why the table is refused; the object is then not to be used.</returns>
        public TableError Open(byte[] bytes, int length)
        {
            if (bytes == null || length > bytes.Length)
            {
                return TableError.Missing;
            }

            TableError error = sections.Read(bytes, length);
            if (error != TableError.None)
            {
                return error;
            }

            Bytes = bytes;
            Length = length;
            return new TableCheck(this).Run();
        }

        /// <summary>Records of a section.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        public int Count(int section)
        {
            return sections.Count(section);
        }

        /// <summary>One byte of a record.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        /// <param name="index">Record, below the section's count.</param>
        /// <param name="field">Offset in the record.</param>
        public int U8(int section, int index, int field)
        {
            return Bytes[sections.Record(section, index) + field];
        }

        /// <summary>Two bytes of a record.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        /// <param name="index">Record, below the section's count.</param>
        /// <param name="field">Offset in the record.</param>
        public int U16(int section, int index, int field)
        {
            return LittleEndian.U16(Bytes, sections.Record(section, index) + field);
        }

        /// <summary>Where the text of a record begins in <see cref="Bytes"/>; it ends with a zero byte.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        /// <param name="index">Record, below the section's count.</param>
        /// <param name="field">Offset of the text's number in the record.</param>
        public int Text(int section, int index, int field)
        {
            return sections.Offset(TableFormat.SectionId.Strings) + U16(section, index, field);
        }

        /// <summary>Where the pixels of a body map begin in <see cref="Bytes"/>.</summary>
        public int Pixels(int map)
        {
            return sections.Offset(TableFormat.SectionId.Pixels) + U16(TableFormat.SectionId.Maps, map, TableFormat.Map.Pixels);
        }

        /// <summary>A number in a routine's record.</summary>
        public int Routine(int routine, int field)
        {
            return U8(TableFormat.SectionId.Routines, routine, field);
        }

        /// <summary>Index in the table of a routine's first step.</summary>
        public int FirstStep(int routine)
        {
            return U16(TableFormat.SectionId.Routines, routine, TableFormat.Routine.FirstStep);
        }

        /// <summary>A number in a point's record.</summary>
        public int Point(int point, int field)
        {
            return U8(TableFormat.SectionId.Points, point, field);
        }
    }
}
