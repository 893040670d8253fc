using System;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Tables
{
    /// <summary>
    /// Chooses the table that runs, and takes new ones from the inbox. A new one goes into the slot that does not run, a
    /// little at a time; the running one is read until the new one is whole.
    /// </summary>
    public sealed class TableStore
    {
        /// <summary>The file that a computer puts into the storage over USB.</summary>
        public const string InboxName = "routines.new";

        /// <summary>Microseconds between two looks into the inbox.</summary>
        public const long PollMicroseconds = 1000000;

        private readonly IStore store;
        private readonly TableSlot a;
        private readonly TableSlot b;
        private Inbox inbox;
        private TableSlot current;
        private RoutineTable table;
        private TableArrival arrival;
        private long pollAt;

        /// <summary>Takes the storage.</summary>
        public TableStore(IStore store)
        {
            this.store = store;
            a = new TableSlot(store, "routines.a");
            b = new TableSlot(store, "routines.b");
        }

        /// <summary>Where the running table comes from.</summary>
        public TableSource Source => current == null ? TableSource.BuiltIn : current == a ? TableSource.SlotA : TableSource.SlotB;

        /// <summary>Sequence number of the running table; 0 for the built-in one.</summary>
        public uint Sequence => current == null ? 0 : current.Sequence;

        /// <summary>Why the newest table in the slots does not run: None when it does, Missing when there is none.</summary>
        public TableError Reason { get; private set; }

        /// <summary>Why the last table from the inbox was refused; None when it was taken.</summary>
        public TableError Error { get; private set; }

        /// <summary>The storage answers.</summary>
        public bool Good { get; private set; } = true;

        /// <summary>A table is being checked or copied.</summary>
        public bool Busy => arrival != null;

        /// <summary>When <see cref="Poll"/> has something to do, on the clock: at once, or when the inbox is to be looked into.</summary>
        public long NextDue => arrival == null ? pollAt : 0;

        /// <summary>How far the table is that is being checked or copied, in percent; 0 when there is none.</summary>
        public int Percent => arrival == null ? 0 : arrival.Percent;

        /// <summary>Opens the newest table in the slots, or the built-in one. A table with its mark was checked when it came.</summary>
        /// <param name="running">Takes the table; every later change is made to it, too.</param>
        /// <returns><see cref="Reason"/>; or what is wrong with the built-in table, which then cannot run.</returns>
        public TableError Open(RoutineTable running)
        {
            table = running;
            arrival = null;
            a.Look();
            b.Look();
            Reason = OpenSlots();
            return current != null ? Reason : OpenBuiltIn();
        }

        /// <summary>
        /// Looks into the inbox, at most once a second, or goes on with what was found there. Only while no session runs and
        /// nobody holds an index into the table: after Updated everything that was read from the table is to be read again.
        /// </summary>
        /// <param name="now">The clock, in microseconds.</param>
        public TableUpdate Poll(long now)
        {
            if (now < pollAt)
            {
                return arrival == null ? TableUpdate.None : Work();
            }

            pollAt = now + PollMicroseconds;
            TableUpdate update = Box.Look(now);
            if (update != TableUpdate.Updated)
            {
                // The file has changed or is gone: what was read of it is of no use.
                arrival = null;
                return update;
            }

            return arrival == null ? Begin() : Work();
        }

        /// <summary>The running table could not be read, or is not what it was: the built-in one runs from now on.</summary>
        /// <param name="why">To be shown.</param>
        public void Drop(TableError why)
        {
            arrival = null;
            if (current != null)
            {
                current.Discard();
                current = null;
                Reason = why;
            }

            OpenBuiltIn();
        }

        /// <summary>Removes the running table: the one before it runs again, else the built-in one.</summary>
        /// <returns>False when it could not be removed, and runs on.</returns>
        public bool GoBack()
        {
            if (current != null && !current.Clear())
            {
                Good = false;
                return false;
            }

            Open(table);
            return true;
        }

        /// <summary>Forgets every table but the built-in one, which runs then.</summary>
        public bool FactoryReset()
        {
            TableSlot last = current ?? b;
            bool cleared = Box.Clear() && Other().Clear() && last.Clear();
            Open(table);
            Good = Good && cleared;
            return Good;
        }

        /// <summary>A session begins: what looks into the inbox is made anew after it, unless there is a file that it knows.</summary>
        internal void Release()
        {
            if (inbox != null && inbox.Length == 0)
            {
                inbox = null;
            }
        }

        private Inbox Box
        {
            get
            {
                inbox = inbox ?? new Inbox(store, InboxName);
                return inbox;
            }
        }

        private TableError OpenBuiltIn()
        {
            TableError error = table.Open(new BuiltInPieces());
            return error == TableError.None ? Reason : error;
        }

        /// <summary>
        /// The reason is that of the newest whole slot, also when the other one is good. A slot that is not whole is what a
        /// power cut leaves, and no reason as long as there is another.
        /// </summary>
        private TableError OpenSlots()
        {
            TableError reason = TableError.None;
            current = Newest();
            while (current != null)
            {
                TableError error = table.Open(current);
                if (error == TableError.None)
                {
                    return reason;
                }

                reason = reason == TableError.None ? error : reason;
                current.Discard();
                current = Newest();
            }

            int found = a.Found < b.Found ? a.Found : b.Found;
            Good = found != StoreResult.Failed;
            return reason != TableError.None ? reason : ErrorOf(found);
        }

        private static TableError ErrorOf(int result) =>
            result == StoreResult.Missing ? TableError.Missing
                : result == StoreResult.Failed ? TableError.Storage : TableError.Crc;

        private TableUpdate Begin()
        {
            try
            {
                arrival = new TableArrival(new StoredPieces(store, InboxName, inbox.Length), Other(), Next());
                return TableUpdate.Coming;
            }
            catch (OutOfMemoryException)
            {
                arrival = null;
                inbox.Done(0);
                Error = TableError.Memory;
                return TableUpdate.Refused;
            }
        }

        private TableUpdate Work()
        {
            bool known = arrival.Checked && current != null && arrival.Length == table.Length && arrival.Crc == table.Crc;
            if (!known)
            {
                arrival.Work();
            }

            return known || arrival.Done ? End(known) : TableUpdate.Coming;
        }

        /// <param name="known">The running table came once more: it is not written again.</param>
        private TableUpdate End(bool known)
        {
            TableArrival done = arrival;
            arrival = null;
            if (done.Error != TableError.None && inbox.Changed)
            {
                return TableUpdate.Waiting;
            }

            inbox.Done(done.Sum);
            Error = done.Error;
            if (Error == TableError.None && !known)
            {
                Switch();
            }

            if (Error != TableError.None)
            {
                Good = Good && Error != TableError.Storage;
                return TableUpdate.Refused;
            }

            Reason = TableError.None;
            Good = inbox.Delete();
            return TableUpdate.Updated;
        }

        /// <summary>The new table runs; or, if it cannot be read after all, the newest one that can.</summary>
        private void Switch()
        {
            current = Other();
            Error = table.Open(current);
            if (Error != TableError.None)
            {
                Open(table);
            }
        }

        private TableSlot Other() => current == a ? b : a;

        private TableSlot Newest() =>
            a.Usable && b.Usable
                ? (Newer(b.Sequence, a.Sequence) ? b : a)
                : a.Usable ? a : b.Usable ? b : null;

        /// <summary>Higher than that of any table there is, also of one that this firmware refuses.</summary>
        private uint Next() => (a.Sequence == 0 || (b.Sequence != 0 && Newer(b.Sequence, a.Sequence)) ? b.Sequence : a.Sequence) + 1;

        /// <summary>Holds across the end of the numbers, too.</summary>
        private static bool Newer(uint one, uint other) => (int)(one - other) > 0;
    }
}
