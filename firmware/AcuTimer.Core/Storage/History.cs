using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// Which routine was done how often on which day. Where the clock was never set, a "day" is the 18 hours after the
    /// first session of it: long enough for a morning and an evening, and over before the next morning.
    /// </summary>
    public sealed class History
    {
        /// <summary>Days of use that are kept.</summary>
        public const int MostDays = 96;

        /// <summary>Length of a day without a date, in hours.</summary>
        public const int UndatedHours = 18;

        private readonly SlotPair slots;
        private readonly ICalendar calendar;
        private HistoryRecord record = new HistoryRecord();
        private bool changed;

        /// <summary>An empty history.</summary>
        public History(IStore store, ICalendar calendar)
        {
            slots = new SlotPair(store, "history", HistoryRecord.Capacity);
            this.calendar = calendar;
        }

        /// <summary>The storage did what was asked of it last; never having been written is no fault, nor is a first write that was cut off.</summary>
        public bool Good { get; private set; } = true;

        /// <summary>A newer firmware has written the record that was read.</summary>
        public bool Newer { get; private set; }

        /// <summary>Days with a session.</summary>
        public int Days => Record.Days;

        /// <summary>Reads the history; one that cannot be read is empty.</summary>
        public bool Load()
        {
            int length = slots.Load(record.Bytes);
            Good = length != StoreResult.Failed;
            Newer = record.Take(length);
            return length > 0;
        }

        /// <summary>
        /// Lets the record go, of which storage has the same: 2 KB of the heap. It is read again when it is asked for. What storage
        /// has not taken stays.
        /// </summary>
        public void Release()
        {
            if (Good && !changed)
            {
                record = null;
            }
        }

        /// <summary>Writes the history. Not while a session runs.</summary>
        public bool Save()
        {
            Good = slots.Save(Record.Bytes, Record.Length);
            changed = !Good;
            return Good;
        }

        /// <summary>Forgets everything, in storage too.</summary>
        public bool Clear()
        {
            Record.Clear();
            Good = slots.Clear();
            changed = !Good;
            return Good;
        }

        /// <summary>Goes up by one with each <see cref="Save"/>; 0 when nothing was ever kept.</summary>
        public uint Number => slots.Sequence;

        /// <summary>Counts a session that is done. <see cref="Save"/> keeps it.</summary>
        /// <param name="key">As <see cref="Key"/>.</param>
        /// <param name="played">Day on which it was played; 0, or one that is not before today, is today.</param>
        public void Add(uint key, int played)
        {
            int today = calendar.Today;
            int day = played > 0 && played < today ? played : today;
            int hour = calendar.Hours;
            int row = RowOf(day, hour);
            if (row < 0)
            {
                Record.AddRow(day);
                row = Record.Days - 1;
                Record.Hour = day == 0 ? hour : Record.Hour;
            }

            Record.Add(row, Record.FindOrAdd(key));
            changed = true;
        }

        /// <summary>The routine was done on one of the days that are kept.</summary>
        public bool Knows(RoutineTable table, int routine) => Record.Days > 0 && Record.Find(Key(table, routine)) >= 0;

        /// <summary>Ends a day without a date: the power was lost, and nobody knows for how long. <see cref="Save"/> keeps it.</summary>
        /// <returns>False when there was none to end.</returns>
        public bool CloseDay()
        {
            bool open = Record.Days > 0 && Record.Day(Record.Days - 1) == 0 && Record.Hour != HistoryRecord.Closed;
            Record.Hour = open ? HistoryRecord.Closed : Record.Hour;
            changed |= open;
            return open;
        }

        /// <summary>Sessions of a routine today, 0-<see cref="Limits.CountedPerDay"/>.</summary>
        public int Today(RoutineTable table, int routine)
        {
            int row = RowOf(calendar.Today, calendar.Hours);
            int column = row < 0 ? -1 : Record.Find(Key(table, routine));
            return column < 0 ? 0 : Record.Count(row, column);
        }

        /// <summary>A day of use, as <see cref="ICalendar.Today"/>; 0 when the clock was not set then.</summary>
        /// <param name="index">0 for the newest day, below <see cref="Days"/>.</param>
        public int Day(int index) => Record.Day(Record.Days - 1 - index);

        /// <summary>Sessions of all routines on a day, 1-255.</summary>
        /// <param name="index">0 for the newest day, below <see cref="Days"/>.</param>
        public int Count(int index) => Record.Total(Record.Days - 1 - index);

        private HistoryRecord Record
        {
            get
            {
                if (record == null)
                {
                    record = new HistoryRecord();
                    int length = slots.Load(record.Bytes);
                    Good = length != StoreResult.Failed;
                    record.Take(length);
                }

                return record;
            }
        }

        /// <summary>The row that a session of now belongs to, or -1. A clock that was set back finds its day again.</summary>
        private int RowOf(int day, int hour)
        {
            int row = Record.Days - 1;
            if (day == 0)
            {
                bool lasts = row >= 0 && Record.Day(row) == 0 && Record.Hour != HistoryRecord.Closed && hour >= Record.Hour && hour - Record.Hour < UndatedHours;
                return lasts ? row : -1;
            }

            while (row >= 0 && Record.Day(row) != day)
            {
                row--;
            }

            return row;
        }

        /// <summary>What a routine is known by, whatever its table: never 0, which stands for a free column.</summary>
        public static uint Key(RoutineTable table, int routine)
        {
            int title = table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title);
            byte[] line = table.Line(title);
            int length = 0;
            while (line[length] != 0)
            {
                length++;
            }

            uint crc = Crc32.Update(Crc32.Start, line, 0, length);
            return crc == 0 ? 1 : crc;
        }
    }
}
