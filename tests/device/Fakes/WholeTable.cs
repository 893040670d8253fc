using System;
using AcuTimer.Core.Routines;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>Tables that lie whole in memory.</summary>
    internal static class WholeTable
    {
        /// <summary>The built-in table.</summary>
        public static byte[] BuiltIn()
        {
            byte[] bytes = new byte[BuiltInTable.Length];
            for (int at = 0; at < bytes.Length; at += RoutineTable.PieceBytes)
            {
                byte[] piece = BuiltInTable.Piece(at / RoutineTable.PieceBytes);
                Array.Copy(piece, 0, bytes, at, piece.Length);
            }

            return bytes;
        }

        /// <summary>Checks all of a table and takes it.</summary>
        public static TableError Open(this RoutineTable table, byte[] bytes, int length)
        {
            TableCheck check = new TableCheck(table, new FakePieces(bytes, length));
            while (!check.Done)
            {
                check.Work();
            }

            return check.Error;
        }
    }
}
