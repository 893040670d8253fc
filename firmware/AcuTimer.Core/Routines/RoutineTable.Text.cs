namespace AcuTimer.Core.Routines
{
    /// <summary>The texts of the table, line by line.</summary>
    public sealed partial class RoutineTable
    {
        private readonly byte[] line = new byte[LineBytes + 1];

        /// <summary>Bytes of the longest line of text: 21 characters of up to four bytes, with room for one that is too long to be drawn.</summary>
        public const int LineBytes = 96;

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
    }
}
