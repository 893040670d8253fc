using System;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// A routine table, read where it lies: of its bytes only three pieces are in memory, those that were asked for last.
    /// Of a table that has passed <see cref="TableCheck"/> every member may be used with any index below its count. When a
    /// piece cannot be read, <see cref="Fault"/> says so and zeros are read in its place.
    /// </summary>
    public sealed class RoutineTable
    {
        /// <summary>Bytes of a piece; a power of two.</summary>
        public const int PieceBytes = 1 << PieceShift;

        /// <summary>Bytes of the longest line of text: 21 characters of up to four bytes, with room for one that is too long to be drawn.</summary>
        public const int LineBytes = 96;

        private const int PieceShift = 9;
        private const int PieceMask = PieceBytes - 1;
        private const int None = -1;
        private const int StepBytes = TableFormat.Step.Size + TableFormat.Manner.Size;

        private readonly SectionTable sections = new SectionTable();
        private readonly byte[] line = new byte[LineBytes + 1];
        private readonly byte[] step = new byte[StepBytes];
        private ITablePieces source;
        private byte[] near;
        private byte[] middle;
        private byte[] far;
        private int nearIndex = None;
        private int middleIndex = None;
        private int farIndex = None;
        private byte[] steps;
        private int heldFirst;
        private int heldCount;

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
            middleIndex = None;
            farIndex = None;
            TableError error = TableHeader.Check(this);
            Crc = error == TableError.None ? U32(TableFormat.Header.Crc) : 0;
            return Said(error);
        }

        /// <summary>The second part of <see cref="Open"/>: where everything is.</summary>
        internal TableError OpenSections() => Said(sections.Read(this) ? TableError.None : TableError.Sections);

        /// <summary>Pieces of the table, the last one of which may be shorter.</summary>
        internal int Pieces => (Length + PieceMask) >> PieceShift;

        /// <summary>Bytes of a piece.</summary>
        internal int BytesOf(int piece)
        {
            int left = Length - (piece << PieceShift);
            return left < PieceBytes ? left : PieceBytes;
        }

        /// <summary>A piece, from index 0; it holds until another one is read, and is not to be changed.</summary>
        internal byte[] Piece(int index) => Window(index << PieceShift);

        /// <summary>Carries the checksum of a routine table over its next piece: the checksum's own four bytes are taken as zero.</summary>
        /// <param name="crc">So far; <see cref="Crc32.Start"/> for the first piece. The checksum is the complement of the last one.</param>
        /// <param name="index">Which piece.</param>
        /// <param name="piece">The piece, from index 0.</param>
        /// <param name="length">Bytes of it.</param>
        public static uint SumPiece(uint crc, int index, byte[] piece, int length)
        {
            const int At = TableFormat.Header.Crc;
            const int After = At + 4;
            if (index > 0 || length < After)
            {
                return Crc32.Update(crc, piece, 0, length);
            }

            return Crc32.Update(Crc32.UpdateZeros(Crc32.Update(crc, piece, 0, At), 4), piece, After, length - After);
        }

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

        /// <summary>
        /// Takes the steps of a routine into memory, until another one is taken or the table is opened anew, and checks them
        /// again: while it plays nothing need be read to know what comes next.
        /// </summary>
        /// <returns>None; else the <see cref="Fault"/> that the table has from now on.</returns>
        public TableError Hold(int routine)
        {
            int first = FirstStep(routine);
            int count = Routine(routine, TableFormat.Routine.StepCount);
            StepPlan plan = new StepPlan();
            byte[] taken = new byte[count * StepBytes];
            for (int i = 0; i < count && !Failed; i++)
            {
                Array.Copy(Step(first + i), 0, taken, i * StepBytes, StepBytes);
                Fault = Said(StepCheck.Again(this, first + i, plan));
            }

            heldFirst = first;
            heldCount = Failed ? 0 : count;
            steps = taken;
            return Fault;
        }

        /// <summary>Lets the steps go that <see cref="Hold"/> has taken.</summary>
        internal void LetGo()
        {
            heldCount = 0;
            steps = null;
        }

        /// <summary>The record of a step, and behind it that of its manner.</summary>
        /// <param name="index">Index of the step in the table.</param>
        /// <returns>The same array each time: it holds the record until the next call of this, of nothing else.</returns>
        public byte[] Step(int index)
        {
            if ((uint)(index - heldFirst) < (uint)heldCount)
            {
                Array.Copy(steps, (index - heldFirst) * StepBytes, step, 0, StepBytes);
                return step;
            }

            Read(sections.Record(TableFormat.SectionId.Steps, index), step, TableFormat.Step.Size);
            int manner = sections.Record(TableFormat.SectionId.Manners, step[TableFormat.Step.Manner]);
            Read(manner, step, TableFormat.Manner.Size, TableFormat.Step.Size);
            return step;
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

        /// <summary>Where the text of a record begins in the table; it ends with a zero byte. See <see cref="Line"/>.</summary>
        /// <param name="section">One of <see cref="TableFormat.SectionId"/>.</param>
        /// <param name="index">Record, below the section's count.</param>
        /// <param name="field">Offset of the text's number in the record.</param>
        public int Text(int section, int index, int field) => sections.Offset(TableFormat.SectionId.Strings) + U16(section, index, field);

        /// <summary>The beginning of a text, from index 0 to a line feed or a zero byte at the latest; what follows that is of no meaning.</summary>
        /// <param name="text">Where it begins, from <see cref="Text"/> or <see cref="NextLine"/>.</param>
        /// <returns>The same array each time: it holds the line until the next call.</returns>
        public byte[] Line(int text)
        {
            int inPiece = PieceBytes - (text & PieceMask);
            int first = inPiece < LineBytes ? inPiece : LineBytes;
            int done = Read(text, line, first);
            if (done < LineBytes && LineEnd(done) == done)
            {
                done += Read(text + done, line, LineBytes - done, done);
            }

            line[done] = 0;
            return line;
        }

        /// <summary>The first byte of the next line of a text; -1 when there is none.</summary>
        /// <param name="text">Where the present line begins.</param>
        public int NextLine(int text)
        {
            Line(text);
            int end = LineEnd(LineBytes);
            return line[end] == '\n' ? text + end + 1 : -1;
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

        /// <summary>One byte of the table; 0 and a <see cref="Fault"/> behind its end.</summary>
        /// <param name="at">From the start of the table.</param>
        public int Byte(int at) => Window(at)[at & PieceMask];

        /// <summary>Bytes of the table, from index 0.</summary>
        /// <param name="at">From the start of the table.</param>
        /// <param name="length">Bytes wanted, at most <see cref="LineBytes"/>.</param>
        /// <returns>As of <see cref="Record"/>.</returns>
        public byte[] Some(int at, int length)
        {
            Read(at, line, length);
            return line;
        }

        /// <summary>An unsigned 32-bit number of the table.</summary>
        /// <param name="at">From the start of the table.</param>
        internal uint U32(int at) => (uint)(Byte(at) | (Byte(at + 1) << 8) | (Byte(at + 2) << 16)) | ((uint)Byte(at + 3) << 24);

        /// <summary>Reads bytes of the table.</summary>
        /// <param name="at">From the start of the table.</param>
        /// <param name="buffer">Takes them, from index 0.</param>
        /// <param name="length">Bytes wanted.</param>
        /// <returns>Bytes that there are.</returns>
        public int Read(int at, byte[] buffer, int length) => Read(at, buffer, length, 0);

        private int Read(int at, byte[] buffer, int length, int to)
        {
            int wanted = length > Length - at ? Length - at : length;
            int done = 0;
            while (done < wanted)
            {
                int from = (at + done) & PieceMask;
                int count = PieceBytes - from < wanted - done ? PieceBytes - from : wanted - done;
                Array.Copy(Window(at + done), from, buffer, to + done, count);
                done += count;
            }

            return done;
        }

        /// <summary>The index in <see cref="line"/> of the first line feed or zero byte, or the number of bytes that were looked at.</summary>
        private int LineEnd(int length)
        {
            int at = 0;
            while (at < length && line[at] != 0 && line[at] != '\n')
            {
                at++;
            }

            return at;
        }

        /// <summary>The piece that holds a byte. The three that were asked for last are kept: a step, its manner and its point.</summary>
        private byte[] Window(int at)
        {
            int index = at >> PieceShift;
            if (index == nearIndex && at < Length)
            {
                return near;
            }

            byte[] piece = middle;
            bool known = index == middleIndex;
            if (!known)
            {
                piece = far;
                known = index == farIndex;
                far = middle;
                farIndex = middleIndex;
            }

            middle = near;
            middleIndex = nearIndex;
            near = known ? piece : Fetch(index, at, piece);
            nearIndex = Failed ? None : index;
            return near;
        }

        private byte[] Fetch(int index, int at, byte[] room)
        {
            byte[] piece = (uint)at < (uint)Length ? source.Piece(index, room) : null;
            if (piece == null)
            {
                Fault = TableError.Storage;
                piece = room != null && room.Length == PieceBytes ? room : new byte[PieceBytes];
                Array.Clear(piece, 0, PieceBytes);
            }

            return piece;
        }
    }
}
