namespace AcuTimer.Core.Ports
{
    /// <summary>Where the bytes of a routine table are: in storage, or in the firmware. It is read a piece at a time. No member throws.</summary>
    public interface ITablePieces
    {
        /// <summary>Bytes of the table.</summary>
        int Length { get; }

        /// <summary>Fetches a piece of <see cref="AcuTimer.Core.Routines.RoutineTable.PieceBytes"/> bytes; the last one may be shorter.</summary>
        /// <param name="index">Which piece, from 0; it is one that the table has.</param>
        /// <param name="room">An array that may be used for it, of any length; or null.</param>
        /// <returns>The piece from index 0, in the room or in an array of its own; null when it could not be read.</returns>
        byte[] Piece(int index, byte[] room);
    }
}
