using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Tables
{
    /// <summary>One of the two files for tables: a table and its mark.</summary>
    internal sealed class TableSlot : StoredPieces
    {
        private const int HeaderBytes = TableFormat.Header.Crc + 4;

        internal TableSlot(IStore store, string name)
            : base(store, name, 0)
        {
        }

        /// <summary>A checked table is there, and nothing has shown yet that it is not to be used.</summary>
        internal bool Usable { get; private set; }

        /// <summary>Number of a table that is there, also when it is not to be used; else 0.</summary>
        internal uint Sequence { get; private set; }

        /// <summary>Why there is no table to be used, where there is none: one of <see cref="StoreResult"/>.</summary>
        internal int Found { get; private set; }

        /// <summary>Reads the mark, and the header that must agree with it.</summary>
        internal void Look()
        {
            Usable = false;
            Sequence = 0;
            int file = Store.Length(Name);
            Length = file - TableMark.Size;
            Found = file < 0 ? file : StoreResult.Damaged;
            if (Length < HeaderBytes)
            {
                return;
            }

            byte[] mark = new byte[TableMark.Size];
            byte[] header = new byte[HeaderBytes];
            bool read = Store.Read(Name, Length, mark, TableMark.Size) == TableMark.Size
                && Store.Read(Name, 0, header, HeaderBytes) == HeaderBytes;
            if (read && TableMark.Fits(mark, Length) && Agrees(mark, header))
            {
                Usable = true;
                Sequence = TableMark.Sequence(mark);
            }
        }

        /// <summary>A table is there, but it is not to be used.</summary>
        internal void Discard()
        {
            Usable = false;
            Found = StoreResult.Damaged;
        }

        /// <summary>Empties the slot for another table. Until <see cref="Mark"/> there is none.</summary>
        internal bool Clear()
        {
            if (!Store.Delete(Name))
            {
                return false;
            }

            Usable = false;
            Sequence = 0;
            Length = 0;
            Found = StoreResult.Missing;
            return true;
        }

        /// <summary>Writes the next bytes of a table.</summary>
        internal bool Add(byte[] piece, int count)
        {
            Length += count;
            return Store.Append(Name, piece, count);
        }

        /// <summary>What was written has been read back and is good: from now on it counts.</summary>
        internal bool Mark(uint sequence, uint crc)
        {
            byte[] mark = new byte[TableMark.Size];
            TableMark.Put(mark, Length, sequence, crc);
            if (Store.Append(Name, mark, TableMark.Size))
            {
                Look();
            }

            return Usable && Sequence == sequence;
        }

        private bool Agrees(byte[] mark, byte[] header) =>
            LittleEndian.U32(header, TableFormat.Header.Length) == (uint)Length
                && LittleEndian.U32(header, TableFormat.Header.Crc) == TableMark.Crc(mark);
    }
}
