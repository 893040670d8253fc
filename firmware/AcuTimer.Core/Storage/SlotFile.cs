using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Storage
{
    /// <summary>One of the two files of a <see cref="SlotPair"/>.</summary>
    internal sealed class SlotFile
    {
        private readonly IStore store;
        private readonly string name;

        internal SlotFile(IStore store, string name)
        {
            this.store = store;
            this.name = name;
        }

        /// <summary>The file ends with a trailer that fits, and nothing has shown yet that it is not to be used.</summary>
        internal bool Usable { get; private set; }

        internal uint Sequence { get; private set; }

        /// <summary>Bytes of content; of a file that is not usable one of <see cref="StoreResult"/>.</summary>
        internal int Length { get; private set; }

        /// <summary>Reads the end of the file.</summary>
        internal void Look(int capacity)
        {
            Usable = false;
            int content = store.Length(name) - SlotTrailer.Size;
            Length = content + SlotTrailer.Size < 0 ? content + SlotTrailer.Size : StoreResult.Damaged;
            byte[] trailer = new byte[SlotTrailer.Size];
            if (content < 0 || content > capacity || store.Read(name, content, trailer, SlotTrailer.Size) != SlotTrailer.Size)
            {
                return;
            }

            if (SlotTrailer.Fits(trailer, 0, content))
            {
                Length = content;
                Sequence = SlotTrailer.Sequence(trailer, 0);
                Usable = true;
            }
        }

        /// <summary>Reads the whole file and checks it; one that fails is not usable any more.</summary>
        internal bool Load(byte[] buffer)
        {
            int whole = Length + SlotTrailer.Size;
            Usable = whole <= buffer.Length && store.Read(name, 0, buffer, whole) == whole && SlotTrailer.Good(buffer, Length);
            Length = Usable ? Length : StoreResult.Damaged;
            return Usable;
        }

        /// <summary>Writes the file, and reads it again to see that it is there.</summary>
        internal bool Write(byte[] file, int length, uint sequence)
        {
            SlotTrailer.Put(file, length, sequence);
            int whole = length + SlotTrailer.Size;
            Usable = store.Write(name, file, whole) && store.Matches(name, file, whole);
            Length = Usable ? length : StoreResult.Failed;
            Sequence = sequence;
            return Usable;
        }

        internal bool Delete()
        {
            Usable = false;
            Length = StoreResult.Missing;
            return store.Delete(name);
        }
    }
}
