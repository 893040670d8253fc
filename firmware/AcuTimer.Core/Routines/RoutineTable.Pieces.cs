using System;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Routines
{
    /// <summary>The table as bytes: two pieces of it are in memory.</summary>
    public sealed partial class RoutineTable
    {
        private const int PieceShift = 9;
        private const int PieceMask = PieceBytes - 1;
        private const int None = -1;

        private ITablePieces source;
        private byte[] near;
        private byte[] far;
        private int nearIndex = None;
        private int farIndex = None;

        /// <summary>Bytes of a piece; a power of two.</summary>
        public const int PieceBytes = 1 << PieceShift;

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

        /// <summary>The piece that holds a byte. The two that were asked for last are kept: a record and its text.</summary>
        private byte[] Window(int at)
        {
            int index = at >> PieceShift;
            if (index == nearIndex && at < Length)
            {
                return near;
            }

            if (index != farIndex)
            {
                // The built-in table makes a piece anew: in the gap that the older one leaves there is always room for it.
                farIndex = None;
                if (source is BuiltInPieces)
                {
                    far = null;
                }

                far = Fetch(index, at, far);
            }

            byte[] piece = far;
            far = near;
            farIndex = nearIndex;
            near = piece;
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
