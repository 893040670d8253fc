using System;
using System.Text;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Routines
{
    /// <summary>Whole tables in memory: for the tools, which have enough of it, and not for the device.</summary>
    internal static class TableBytes
    {
        /// <summary>The built-in table.</summary>
        public static byte[] BuiltIn
        {
            get
            {
                var bytes = new byte[BuiltInTable.Length];
                for (var at = 0; at < bytes.Length; at += RoutineTable.PieceBytes)
                {
                    var piece = BuiltInTable.Piece(at / RoutineTable.PieceBytes);
                    Array.Copy(piece, 0, bytes, at, piece.Length);
                }

                return bytes;
            }
        }

        /// <summary>Checks all of a table and takes it.</summary>
        /// <param name="table">Takes it.</param>
        /// <param name="bytes">The table, from index 0.</param>
        /// <param name="length">Bytes of it.</param>
        public static TableError Open(this RoutineTable table, byte[] bytes, int length)
        {
            var check = new TableCheck(table, Pieces(bytes, length));
            while (!check.Done)
            {
                check.Work();
            }

            return check.Error;
        }

        /// <summary>The checksum of a routine table.</summary>
        public static uint Crc(byte[] bytes, int length)
        {
            return ~RoutineTable.SumPiece(Crc32.Start, 0, bytes, length);
        }

        /// <summary>Bytes in memory, a piece at a time.</summary>
        public static ITablePieces Pieces(byte[] bytes, int length)
        {
            return new InMemory(bytes, length);
        }

        /// <summary>A text of a table, all lines of it.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="offset">Where it begins.</param>
        public static string TextAt(this RoutineTable table, int offset)
        {
            var end = offset;
            while (table.Byte(end) != 0)
            {
                end++;
            }

            var bytes = new byte[end - offset];
            table.Read(offset, bytes, bytes.Length);
            return Encoding.UTF8.GetString(bytes, 0, bytes.Length);
        }

        private sealed class InMemory : ITablePieces
        {
            private readonly byte[] bytes;

            public InMemory(byte[] bytes, int length)
            {
                this.bytes = bytes;
                Length = length;
            }

            public int Length { get; }

            public byte[] Piece(int index, byte[] room)
            {
                var at = index * RoutineTable.PieceBytes;
                if (room == null || room.Length < RoutineTable.PieceBytes)
                {
                    room = new byte[RoutineTable.PieceBytes];
                }

                Array.Copy(bytes, at, room, 0, Length - at < RoutineTable.PieceBytes ? Length - at : RoutineTable.PieceBytes);
                return room;
            }
        }
    }
}
