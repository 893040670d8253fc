using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Tables
{
    /// <summary>
    /// Tells a file that was refused from another one put in its place with the same length and header, as after a transfer
    /// that went wrong. There is no time of writing to go by, so the content is compared, a piece at each look.
    /// </summary>
    internal sealed class InboxPrint
    {
        private const int PieceBytes = RoutineTable.PieceBytes;

        private readonly IStore store;
        private readonly string name;
        private byte[] piece;
        private int length;
        private int at;
        private uint taken;
        private uint crc;

        internal InboxPrint(IStore store, string name)
        {
            this.store = store;
            this.name = name;
        }

        /// <summary>Remembers the content of the file by its checksum; 0 when it is not known.</summary>
        internal void Take(uint sum, int bytes)
        {
            length = sum == 0 ? 0 : bytes;
            taken = sum;
            at = 0;
            crc = Crc32.Start;
        }

        /// <summary>Compares the next piece; true when the last one has shown a difference.</summary>
        internal bool Changed()
        {
            if (length == 0)
            {
                return false;
            }

            if (piece == null)
            {
                piece = new byte[PieceBytes];
            }

            int wanted = length - at < PieceBytes ? length - at : PieceBytes;
            if (store.Read(name, at, piece, wanted) != wanted)
            {
                return true;
            }

            crc = RoutineTable.SumPiece(crc, at / PieceBytes, piece, wanted);
            at += wanted;
            return at == length && Compare();
        }

        private bool Compare()
        {
            bool changed = ~crc != taken;
            at = 0;
            crc = Crc32.Start;
            return changed;
        }
    }
}
