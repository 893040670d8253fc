using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Tables
{
    /// <summary>A table that lies in a file, from its beginning.</summary>
    internal class StoredPieces : ITablePieces
    {
        internal StoredPieces(IStore store, string name, int length)
        {
            Store = store;
            Name = name;
            Length = length;
        }

        /// <summary>Bytes of the table: the file may be longer.</summary>
        public int Length { get; protected set; }

        protected IStore Store { get; }

        protected string Name { get; }

        /// <inheritdoc/>
        public byte[] Piece(int index, byte[] room)
        {
            byte[] piece = room == null || room.Length < RoutineTable.PieceBytes ? new byte[RoutineTable.PieceBytes] : room;
            int at = index * RoutineTable.PieceBytes;
            int wanted = Length - at < RoutineTable.PieceBytes ? Length - at : RoutineTable.PieceBytes;
            return Store.Read(Name, at, piece, wanted) == wanted ? piece : null;
        }
    }
}
