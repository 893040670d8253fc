using System;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A table that lies in an array of the test.</summary>
    public sealed class FakePieces : ITablePieces
    {
        private readonly byte[] bytes;

        public FakePieces(byte[] bytes, int length)
        {
            this.bytes = bytes;
            Length = length;
        }

        public int Length { get; }

        /// <summary>From now on nothing can be read.</summary>
        public bool Gone { get; set; }

        /// <summary>After so many pieces nothing can be read.</summary>
        public int GoneAfter { get; set; } = int.MaxValue;

        /// <summary>Pieces that were asked for.</summary>
        public int Asked { get; private set; }

        public byte[] Piece(int index, byte[] room)
        {
            Asked++;
            if (Gone || Asked > GoneAfter)
            {
                return null;
            }

            byte[] piece = room == null || room.Length < RoutineTable.PieceBytes ? new byte[RoutineTable.PieceBytes] : room;
            int at = index * RoutineTable.PieceBytes;
            int left = Length - at;
            Array.Copy(bytes, at, piece, 0, left < RoutineTable.PieceBytes ? left : RoutineTable.PieceBytes);
            return piece;
        }
    }
}
