using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// Content that survives a power cut at any moment of a write: two files, of which only the one that does not count
    /// is ever written. The higher sequence number counts, if its checksum is right.
    /// </summary>
    public sealed class SlotPair
    {
        private readonly SlotFile a;
        private readonly SlotFile b;
        private readonly int capacity;
        private SlotFile current;
        private bool looked;
        private uint highest;

        /// <summary>Takes two names; nothing is read yet.</summary>
        /// <param name="store">Where the files are.</param>
        /// <param name="name">Their name without the ending, which is ".a" or ".b".</param>
        /// <param name="capacity">Most bytes of content.</param>
        public SlotPair(IStore store, string name, int capacity)
        {
            a = new SlotFile(store, name + ".a");
            b = new SlotFile(store, name + ".b");
            this.capacity = capacity;
        }

        /// <summary>Sequence number of the content that counts; 0 when there is none.</summary>
        public uint Sequence => current == null ? 0 : current.Sequence;

        /// <summary>The slot that counts: 'a', 'b', or '-' for none.</summary>
        public char Slot => current == null ? '-' : current == a ? 'a' : 'b';

        /// <summary>Finds the content that counts and reads it.</summary>
        /// <param name="buffer">Takes the content and its trailer, so it has room for <see cref="SlotTrailer.Size"/> bytes more.</param>
        /// <returns>Bytes of content, or one of <see cref="StoreResult"/>.</returns>
        public int Load(byte[] buffer)
        {
            a.Look(capacity);
            b.Look(capacity);
            looked = true;
            current = Newest();
            while (current != null && !current.Load(buffer))
            {
                current = Newest();
            }

            if (current == null)
            {
                return a.Length < b.Length ? a.Length : b.Length;
            }

            Note(current.Sequence);
            return current.Length;
        }

        /// <summary>Writes new content into the slot that does not count, reads it back, and only then lets it count.</summary>
        /// <param name="content">The content, with room for the trailer behind it.</param>
        /// <param name="length">Bytes of content.</param>
        /// <returns>False when the storage did not take it; what counted before still does.</returns>
        public bool Save(byte[] content, int length)
        {
            MakeSure();
            SlotFile other = Other();
            if (length > capacity || !other.Write(content, length, highest + 1))
            {
                return false;
            }

            current = other;
            Note(other.Sequence);
            return true;
        }

        /// <summary>Removes both files, the one that counts last, so that the older content cannot come back.</summary>
        public bool Clear()
        {
            MakeSure();
            SlotFile last = current ?? b;
            if (!Other().Delete() || !last.Delete())
            {
                return false;
            }

            current = null;
            return true;
        }

        private SlotFile Other()
        {
            return current == a ? b : a;
        }

        /// <summary>Nobody may write before it is known which slot counts.</summary>
        private void MakeSure()
        {
            if (!looked)
            {
                Load(new byte[capacity + SlotTrailer.Size]);
            }
        }

        private SlotFile Newest()
        {
            if (a.Usable && b.Usable)
            {
                return Newer(b.Sequence, a.Sequence) ? b : a;
            }

            return a.Usable ? a : b.Usable ? b : null;
        }

        private void Note(uint sequence)
        {
            highest = highest == 0 || Newer(sequence, highest) ? sequence : highest;
        }

        /// <summary>Holds across the end of the numbers, too.</summary>
        private static bool Newer(uint one, uint other)
        {
            return (int)(one - other) > 0;
        }
    }
}
