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
        public const int MostDays = HistoryRecord.MostDays;

        /// <summary>Length of a day without a date, in hours.</summary>
        public const int UndatedHours = 18;

        private readonly SlotPair slots;
        private readonly ICalendar calendar;
        private readonly HistoryRecord record = new HistoryRecord();

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
        public int Days => record.Days;

        /// <summary>Reads the history; one that cannot be read is empty.</summary>
        public bool Load()
        {
            int length = slots.Load(record.Bytes);
            Good = length != StoreResult.Failed;
            Newer = record.Take(length);
            return length > 0;
        }

        /// <summary>Writes the history. Not while a session runs.</summary>
        public bool Save()
        {
            Good = slots.Save(record.Bytes, record.Length);
            return Good;
        }

        /// <summary>Forgets everything, in storage too.</summary>
        public bool Clear()
        {
            record.Clear();
            Good = slots.Clear();
            return Good;
        }

        /// <summary>Goes up by one with each <see cref="Save"/>; 0 when nothing was ever kept.</summary>
        public uint Number => slots.Sequence;

        /// <summary>Counts a session of a routine that was done today. <see cref="Save"/> keeps it.</summary>
        public void Add(RoutineTable table, int routine)
        {
            Add(Key(table, routine), 0);
        }

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
                record.AddRow(day);
                row = record.Days - 1;
                record.Hour = day == 0 ? hour : record.Hour;
            }

            record.Add(row, record.FindOrAdd(key));
        }

        /// <summary>The routine was done on one of the days that are kept.</summary>
        public bool Knows(RoutineTable table, int routine)
        {
            return record.Days > 0 && record.Find(Key(table, routine)) >= 0;
        }

        /// <summary>Ends a day without a date: the power was lost, and nobody knows for how long. <see cref="Save"/> keeps it.</summary>
        /// <returns>False when there was none to end.</returns>
        public bool CloseDay()
        {
            bool open = record.Days > 0 && record.Day(record.Days - 1) == 0 && record.Hour != HistoryRecord.Closed;
            record.Hour = open ? HistoryRecord.Closed : record.Hour;
            return open;
        }

        /// <summary>Sessions of a routine today, 0-<see cref="Limits.CountedPerDay"/>.</summary>
        public int Today(RoutineTable table, int routine)
        {
            int row = RowOf(calendar.Today, calendar.Hours);
            int column = row < 0 ? -1 : record.Find(Key(table, routine));
            return column < 0 ? 0 : record.Count(row, column);
        }

        /// <summary>A day of use, as <see cref="ICalendar.Today"/>; 0 when the clock was not set then.</summary>
        /// <param name="index">0 for the newest day, below <see cref="Days"/>.</param>
        public int Day(int index)
        {
            return record.Day(record.Days - 1 - index);
        }

        /// <summary>Sessions of all routines on a day, 1-255.</summary>
        /// <param name="index">0 for the newest day, below <see cref="Days"/>.</param>
        public int Count(int index)
        {
            return record.Total(record.Days - 1 - index);
        }

        /// <summary>The row that a session of now belongs to, or -1. A clock that was set back finds its day again.</summary>
        private int RowOf(int day, int hour)
        {
            int row = record.Days - 1;
            if (day == 0)
            {
                bool lasts = row >= 0 && record.Day(row) == 0 && record.Hour != HistoryRecord.Closed && hour >= record.Hour && hour - record.Hour < UndatedHours;
                return lasts ? row : -1;
            }

            while (row >= 0 && record.Day(row) != day)
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
