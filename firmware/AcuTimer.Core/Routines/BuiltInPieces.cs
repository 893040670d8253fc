using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Routines
{
    /// <summary>The built-in table, where it lies in the firmware. The compiler and a test have checked it.</summary>
    public sealed class BuiltInPieces : ITablePieces
    {
        /// <inheritdoc/>
        public int Length => BuiltInTable.Length;

        /// <inheritdoc/>
        public byte[] Piece(int index, byte[] room) => BuiltInTable.Piece(index);
    }
}
