using System;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Tables
{
    /// <summary>
    /// A table on its way from the inbox into a slot, a piece or a record at a time: it is checked where it lies, copied,
    /// read back, and marked last. It is there only while a table arrives.
    /// </summary>
    internal sealed class TableArrival
    {
        private const int Checking = 0;
        private const int Copying = 1;
        private const int Comparing = 2;
        private const int Marking = 3;
        private const int Arrived = 4;

        private readonly TableSlot slot;
        private readonly uint sequence;
        private readonly RoutineTable table = new RoutineTable();
        private readonly TableCheck check;
        private readonly int pieces;
        private int stage;
        private int piece;
        private uint sum;

        /// <param name="inbox">Where the table lies.</param>
        /// <param name="slot">Where it is to go.</param>
        /// <param name="sequence">The number it is to have there.</param>
        internal TableArrival(StoredPieces inbox, TableSlot slot, uint sequence)
        {
            this.slot = slot;
            this.sequence = sequence;
            check = new TableCheck(table, inbox);
            pieces = table.Pieces;
        }

        /// <summary>Why the table is not taken; None as long as it may be.</summary>
        internal TableError Error { get; private set; }

        /// <summary>It is in its slot and counts, or it is refused.</summary>
        internal bool Done => Error != TableError.None || stage == Arrived;

        /// <summary>Nothing is wrong with it, and nothing of it has been written.</summary>
        internal bool Checked => stage == Copying && piece == 0;

        /// <summary>Bytes of the table.</summary>
        internal int Length => table.Length;

        /// <summary>Checksum in its header.</summary>
        internal uint Crc => table.Crc;

        /// <summary>Checksum of what was read, by which another file in its place is known.</summary>
        internal uint Sum => check.Sum;

        /// <summary>How far it is: checking is half of it.</summary>
        internal int Percent => stage == Checking ? check.Percent / 2 : 50 + (((stage - Copying) * 25) + (piece * 25 / pieces));

        /// <summary>Does a piece of the work. Not when <see cref="Done"/>.</summary>
        internal void Work()
        {
            switch (stage)
            {
                case Checking: Check(); break;
                case Copying: Copy(); break;
                case Comparing: Compare(); break;
                case Marking: Mark(); break;
                default: throw new InvalidOperationException();
            }
        }

        private void Check()
        {
            check.Work();
            Error = check.Error;
            if (check.Done && Error == TableError.None)
            {
                stage = Copying;
            }
        }

        private void Copy()
        {
            byte[] bytes = table.Piece(piece);
            bool copied = !table.Failed && (piece > 0 || slot.Clear()) && slot.Add(bytes, table.BytesOf(piece));
            Error = copied ? TableError.None : TableError.Storage;
            if (++piece == pieces)
            {
                piece = 0;
                stage = Comparing;
                sum = Crc32.Start;
                Error = copied ? table.OpenHeader(slot) : Error;
            }
        }

        private void Compare()
        {
            sum = RoutineTable.SumPiece(sum, piece, table.Piece(piece), table.BytesOf(piece));
            Error = table.Failed ? TableError.Storage : TableError.None;
            if (++piece == pieces)
            {
                piece = 0;
                stage = Marking;
                Error = ~sum == check.Sum ? Error : TableError.Storage;
            }
        }

        private void Mark()
        {
            Error = slot.Mark(sequence, table.Crc) ? TableError.None : TableError.Storage;
            stage = Arrived;
        }
    }
}
