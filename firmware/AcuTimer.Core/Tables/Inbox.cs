using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Tables
{
    /// <summary>
    /// The file that a computer puts there over USB. It appears, grows, and nothing marks its end: it counts as there when
    /// it has not changed for a while, a short one if its header says the length it has, else a long one.
    /// </summary>
    internal sealed class Inbox
    {
        private const long WholeMicroseconds = 1000000;
        private const long PartMicroseconds = 10000000;
        private const int HeaderBytes = TableFormat.Header.Crc + 4;

        private readonly IStore store;
        private readonly string name;
        private readonly byte[] header = new byte[HeaderBytes];
        private readonly InboxPrint print;
        private uint stamp;
        private long since;
        private bool done;

        internal Inbox(IStore store, string name)
        {
            this.store = store;
            this.name = name;
            print = new InboxPrint(store, name);
        }

        /// <summary>Bytes of the file; 0 when there is none.</summary>
        internal int Length { get; private set; }

        /// <summary>Looks whether there is something to take.</summary>
        /// <param name="now">The clock, in microseconds.</param>
        /// <returns>None; Waiting while the file may still grow; Updated when it is to be taken now.</returns>
        internal TableUpdate Look(long now)
        {
            int length = store.Length(name);
            if (length <= 0)
            {
                Length = 0;
                return TableUpdate.None;
            }

            uint seen = Stamp(length);
            if (length != Length || seen != stamp || (done && print.Changed()))
            {
                Length = length;
                stamp = seen;
                since = now;
                done = false;
            }

            long quiet = Whole() ? WholeMicroseconds : PartMicroseconds;
            return done ? TableUpdate.None : now - since >= quiet ? TableUpdate.Updated : TableUpdate.Waiting;
        }

        /// <summary>Another file lies there than the one that was looked at last.</summary>
        internal bool Changed => store.Length(name) != Length || Stamp(Length) != stamp;

        /// <summary>Whatever comes of it, this file is not to be taken again.</summary>
        /// <param name="sum">Checksum of its content, by which another one in its place is known.</param>
        internal void Done(uint sum)
        {
            done = true;
            print.Take(sum, Length);
        }

        /// <summary>Removes the file, unless the computer has put another one there meanwhile.</summary>
        /// <returns>False when it is to go and stays.</returns>
        internal bool Delete() => Changed || store.Delete(name);

        /// <summary>Removes whatever is there.</summary>
        internal bool Clear()
        {
            Length = 0;
            return store.Delete(name);
        }

        /// <summary>The table's own checksum: another table of the same length has another one.</summary>
        private uint Stamp(int length)
        {
            bool read = length >= HeaderBytes && store.Read(name, 0, header, HeaderBytes) == HeaderBytes;
            return read ? LittleEndian.U32(header, TableFormat.Header.Crc) : 0;
        }

        private bool Whole() => Length >= HeaderBytes && LittleEndian.U32(header, TableFormat.Header.Length) == (uint)Length;
    }
}
