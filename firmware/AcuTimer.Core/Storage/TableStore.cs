using System;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// Chooses the table that runs, and takes new ones from the inbox. There is one buffer for a table from storage: while
    /// a new one is checked it takes the place of the running one, which is read again if the new one is refused.
    /// </summary>
    public sealed class TableStore
    {
        /// <summary>The file that a computer puts into the storage over USB.</summary>
        public const string InboxName = "routines.new";

        /// <summary>Microseconds between two looks into the inbox.</summary>
        public const long PollMicroseconds = 1000000;

        private readonly SlotPair slots;
        private readonly Inbox inbox;
        private RoutineTable table;
        private byte[] buffer;
        private long pollAt;

        /// <summary>Takes the storage.</summary>
        public TableStore(IStore store)
        {
            slots = new SlotPair(store, "routines", Limits.TableBytes);
            inbox = new Inbox(store, InboxName);
        }

        /// <summary>Where the running table comes from.</summary>
        public TableSource Source => slots.Slot == 'a' ? TableSource.SlotA : slots.Slot == 'b' ? TableSource.SlotB : TableSource.BuiltIn;

        /// <summary>Sequence number of the running table; 0 for the built-in one.</summary>
        public uint Sequence => slots.Sequence;

        /// <summary>Why the newest table in the slots does not run: None when it does, Missing when there is none.</summary>
        public TableError Reason { get; private set; }

        /// <summary>Why the last table from the inbox was refused; None when it was taken.</summary>
        public TableError Error { get; private set; }

        /// <summary>The storage answers.</summary>
        public bool Good { get; private set; } = true;

        /// <summary>Opens the newest table that is good: one of the slots, or the built-in one.</summary>
        /// <param name="running">Takes the table; every later change is made to it, too.</param>
        /// <returns><see cref="Reason"/>; or what is wrong with the built-in table, which then cannot run.</returns>
        public TableError Open(RoutineTable running)
        {
            table = running;
            slots.Forget();
            Reason = OpenSlots();
            if (Source != TableSource.BuiltIn)
            {
                return Reason;
            }

            buffer = null;
            TableError builtIn = OpenBuiltIn();
            return builtIn == TableError.None ? Reason : builtIn;
        }

        /// <summary>
        /// Looks into the inbox, at most once a second. Only while no session runs and nobody holds an index into the
        /// table: after Updated and Refused everything that was read from the table is to be read again.
        /// </summary>
        /// <param name="now">The clock, in microseconds.</param>
        public TableUpdate Poll(long now)
        {
            if (now < pollAt)
            {
                return TableUpdate.None;
            }

            pollAt = now + PollMicroseconds;
            TableUpdate update = inbox.Look(now);
            if (update != TableUpdate.Updated)
            {
                return update;
            }

            inbox.Done();
            Error = Take();
            return Error == TableError.None ? TableUpdate.Updated : TableUpdate.Refused;
        }

        /// <summary>Forgets every table but the built-in one, which runs then.</summary>
        public bool FactoryReset()
        {
            bool cleared = inbox.Clear() && slots.Clear();
            Open(table);
            Good = Good && cleared;
            return Good;
        }

        private TableError OpenBuiltIn()
        {
            byte[] bytes = BuiltInTable.Bytes;
            return table.Open(bytes, bytes.Length);
        }

        /// <summary>
        /// The reason is that of the newest whole slot, also when the other one is good. A slot that is not whole is what a
        /// power cut leaves, and no reason as long as there is another.
        /// </summary>
        private TableError OpenSlots()
        {
            TableError reason = TableError.None;
            int length = slots.Find();
            while (length >= 0)
            {
                TableError error = OpenSlot(length);
                if (error == TableError.None && slots.Slot != '-')
                {
                    return reason;
                }

                reason = reason == TableError.None ? error : reason;
                length = slots.Find();
            }

            Good = length != StoreResult.Failed;
            return reason != TableError.None ? reason : ErrorOf(length);
        }

        /// <summary>None without a current slot afterwards: it was not whole.</summary>
        private TableError OpenSlot(int length)
        {
            if (!MakeRoom(length + SlotTrailer.Size))
            {
                slots.Skip();
                return TableError.Memory;
            }

            if (!slots.TryLoad(buffer))
            {
                return TableError.None;
            }

            TableError error = table.Open(buffer, length);
            if (error != TableError.None)
            {
                slots.Reject();
            }

            return error;
        }

        private static TableError ErrorOf(int result)
        {
            return result == StoreResult.Missing ? TableError.Missing
                : result == StoreResult.Failed ? TableError.Storage : TableError.Crc;
        }

        /// <summary>Checks the inbox's table and installs it; else the one that ran runs again.</summary>
        private TableError Take()
        {
            if (inbox.Length > Limits.TableBytes)
            {
                return TableError.Length;
            }

            bool stored = Source != TableSource.BuiltIn;
            int length = table.Length;
            uint crc = table.Crc;
            TableError error = Check();
            bool same = stored && table.Length == length && table.Crc == crc;
            if (error == TableError.None && !same)
            {
                error = slots.Save(buffer, inbox.Length) ? TableError.None : TableError.Storage;
            }

            if (error != TableError.None)
            {
                Open(table);
                Good = Good && error != TableError.Storage;
                return error;
            }

            Reason = TableError.None;
            Good = inbox.Delete();
            return TableError.None;
        }

        private TableError Check()
        {
            if (!MakeRoom(inbox.Length + SlotTrailer.Size))
            {
                return TableError.Memory;
            }

            return inbox.Read(buffer) ? table.Open(buffer, inbox.Length) : TableError.Storage;
        }

        /// <summary>A buffer that is too small goes before a larger one comes: both at once would not fit the heap.</summary>
        private bool MakeRoom(int bytes)
        {
            if (buffer != null && buffer.Length >= bytes)
            {
                return true;
            }

            if (buffer != null && table.Bytes == buffer)
            {
                OpenBuiltIn();
            }

            buffer = null;
            try
            {
                buffer = new byte[bytes];
                return true;
            }
            catch (OutOfMemoryException)
            {
                return false;
            }
        }
    }
}
