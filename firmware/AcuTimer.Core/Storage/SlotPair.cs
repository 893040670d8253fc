using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// Content that survives a power cut at any moment of a write: two files, of which only the one that does not count
    /// is ever written. The higher sequence number counts, if its checksum is right.
    /// </summary>
    public sealed class SlotPair
    {
        private readonly IStore store;
        private readonly string name;
        private readonly int capacity;
        private SlotFile a;
        private SlotFile b;
        private bool looked;
        private uint highest;

        /// <summary>Takes two names; nothing is read yet.</summary>
        /// <param name="store">Where the files are.</param>
        /// <param name="name">Their name without the ending, which is ".a" or ".b".</param>
        /// <param name="capacity">Most bytes of content.</param>
        public SlotPair(IStore store, string name, int capacity)
        {
            this.store = store;
            this.name = name;
            this.capacity = capacity;
        }

        /// <summary>Sequence number of the content that counts; 0 when there is none.</summary>
        public uint Sequence { get; private set; }

        /// <summary>The slot that counts: 'a', 'b', or '-' for none.</summary>
        public char Slot { get; private set; } = '-';

        /// <summary>Finds the content that counts and reads it.</summary>
        /// <param name="buffer">Takes the content and its trailer, so it has room for <see cref="SlotTrailer.Size"/> bytes more.</param>
        /// <returns>Bytes of content, or one of <see cref="StoreResult"/>.</returns>
        public int Load(byte[] buffer)
        {
            SlotFile first = File('a');
            SlotFile second = File('b');
            first.Look(capacity);
            second.Look(capacity);
            looked = true;
            SlotFile found = Newest(first, second);
            while (found != null && !found.Load(buffer))
            {
                found = Newest(first, second);
            }

            if (found == null)
            {
                Count('-', 0);
                return first.Length < second.Length ? first.Length : second.Length;
            }

            Count(found == first ? 'a' : 'b', found.Sequence);
            return found.Length;
        }

        /// <summary>Writes new content into the slot that does not count, reads it back, and only then lets it count.</summary>
        /// <param name="content">The content, with room for the trailer behind it.</param>
        /// <param name="length">Bytes of content.</param>
        /// <returns>False when the storage did not take it; what counted before still does.</returns>
        public bool Save(byte[] content, int length)
        {
            MakeSure();
            if (length > capacity || !File(Other).Write(content, length, highest + 1))
            {
                return false;
            }

            Count(Other, highest + 1);
            return true;
        }

        /// <summary>Removes both files, the one that counts last, so that the older content cannot come back.</summary>
        public bool Clear()
        {
            MakeSure();
            if (!File(Other).Delete() || !File(Slot == 'a' ? 'a' : 'b').Delete())
            {
                return false;
            }

            Count('-', 0);
            return true;
        }

        /// <summary>Makes now what writing needs, so that a write takes no memory until <see cref="Release"/>.</summary>
        public void Hold()
        {
            a = File('a');
            b = File('b');
        }

        /// <summary>Lets go of it: each piece of work makes it anew.</summary>
        public void Release()
        {
            a = null;
            b = null;
        }

        private char Other => Slot == 'a' ? 'b' : 'a';

        /// <summary>Made for one piece of work, unless held: between two, the number and the slot that counts are all that is known.</summary>
        private SlotFile File(char slot)
        {
            SlotFile held = slot == 'a' ? a : b;
            return held ?? new SlotFile(store, name + (slot == 'a' ? ".a" : ".b"));
        }

        private void Count(char slot, uint sequence)
        {
            Slot = slot;
            Sequence = sequence;
            highest = slot != '-' && (highest == 0 || Newer(sequence, highest)) ? sequence : highest;
        }

        /// <summary>Nobody may write before it is known which slot counts.</summary>
        private void MakeSure()
        {
            if (!looked)
            {
                Load(new byte[capacity + SlotTrailer.Size]);
            }
        }

        private static SlotFile Newest(SlotFile one, SlotFile other) =>
            one.Usable && other.Usable
                ? (Newer(other.Sequence, one.Sequence) ? other : one)
                : one.Usable ? one : other.Usable ? other : null;

        /// <summary>Holds across the end of the numbers, too.</summary>
        private static bool Newer(uint one, uint other) => (int)(one - other) > 0;
    }
}
