using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Parts
{
    /// <summary>What is wrong now, and what of it has not been shown yet. Each trouble is shown once each time it comes.</summary>
    public sealed class Troubles
    {
        /// <summary>
        /// Bytes of managed memory that must be free at boot and before a session, for what it makes, what a turn makes, and gaps
        /// between blocks. The benchmark <c>chip</c> compares it with what a session takes.
        /// </summary>
        public const int MemoryNeeded = 8 * 1024;

        private int present;
        private int unshown;

        /// <summary>Faults of the software since power-on.</summary>
        public int Faults { get; private set; }

        /// <summary>Whether something is to be shown.</summary>
        public bool Pending => unshown != 0;

        /// <summary>How many times something came that is to be shown.</summary>
        public int News { get; private set; }

        /// <summary>Whether a trouble is there.</summary>
        public bool Has(Trouble trouble) => (present & Bit(trouble)) != 0;

        /// <summary>A trouble is there, or no longer.</summary>
        public void Set(Trouble trouble, bool there)
        {
            int bit = Bit(trouble);
            if (there == ((present & bit) != 0))
            {
                return;
            }

            present ^= bit;
            unshown = there ? unshown | bit : unshown & ~bit;
            News += there ? 1 : 0;
        }

        /// <summary>One more fault of the software.</summary>
        internal void CountFault() => Faults++;

        /// <summary>Whether too little memory is free for a session. Not while one runs.</summary>
        public static bool LacksMemory(IPower power)
        {
            int free = power.FreeMemory;
            return free > 0 && free < MemoryNeeded;
        }

        /// <summary>A trouble has come, or has come once more.</summary>
        public void Raise(Trouble trouble)
        {
            present |= Bit(trouble);
            unshown |= Bit(trouble);
            News++;
        }

        /// <summary>The next one to show, in the order of <see cref="Trouble"/>; None when there is none.</summary>
        public Trouble Next
        {
            get
            {
                for (Trouble trouble = Trouble.Inside; trouble <= Trouble.Memory; trouble++)
                {
                    if ((unshown & Bit(trouble)) != 0)
                    {
                        return trouble;
                    }
                }

                return Trouble.None;
            }
        }

        /// <summary>Takes the next one, which then counts as shown.</summary>
        public Trouble Take()
        {
            Trouble next = Next;
            unshown &= ~Bit(next);
            return next;
        }

        private static int Bit(Trouble trouble) => 1 << (int)trouble;
    }
}
