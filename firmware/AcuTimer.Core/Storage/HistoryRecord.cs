using System;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// The history as bytes, worked on in place: a column for each routine, known by the checksum of its title, and a row
    /// for each day of use, the newest last. A row counts to 15; what a routine has beyond that on the newest day stands
    /// behind the rows. Its size is fixed, so that no way of using the device can leave room for fewer days.
    /// </summary>
    internal sealed class HistoryRecord
    {
        /// <summary>Days that are kept; the oldest one goes first.</summary>
        internal const int MostDays = History.MostDays;

        /// <summary>Bytes of a full record.</summary>
        internal const int Capacity = RowsAt + MostDays * RowBytes + Columns;

        /// <summary><see cref="Hour"/> of a day without a date that is over.</summary>
        internal const int Closed = 65535;

        private const byte Version = 2;

        /// <summary>Version 1 had nothing behind its rows.</summary>
        private const byte FirstWithMore = 2;

        private const int DaysAt = 1;
        private const int HourAt = 2;
        private const int KeysAt = 4;
        private const int Columns = Limits.Routines;
        private const int RowsAt = KeysAt + Columns * 4;
        private const int TotalAt = 2;
        private const int CountsAt = 3;
        private const int RowBytes = CountsAt + Columns / 2;
        private const int MostCount = 15;
        private const int MostMore = Limits.CountedPerDay - MostCount;
        private const int MostTotal = 255;

        internal HistoryRecord()
        {
            Clear();
        }

        /// <summary>The record; room for a slot's trailer is behind it.</summary>
        internal byte[] Bytes { get; } = new byte[Capacity + SlotTrailer.Size];

        /// <summary>Bytes that are in use.</summary>
        internal int Length => More + Columns;

        /// <summary>Rows.</summary>
        internal int Days => Bytes[DaysAt];

        /// <summary>Hour at which the newest row without a date was begun.</summary>
        internal int Hour
        {
            get => LittleEndian.U16(Bytes, HourAt);
            set => LittleEndian.Put16(Bytes, HourAt, value);
        }

        internal void Clear()
        {
            Array.Clear(Bytes, 0, Bytes.Length);
            Bytes[0] = Version;
        }

        /// <summary>Takes what was read into <see cref="Bytes"/>: the days that are all there, and of each what makes sense.</summary>
        /// <param name="length">Bytes that were read; below 1 for none.</param>
        /// <returns>Whether a newer firmware has written it. A later version only adds behind what is here.</returns>
        internal bool Take(int length)
        {
            if (length < RowsAt || Days > MostDays)
            {
                Clear();
                return false;
            }

            bool newer = Bytes[0] > Version;
            bool more = Bytes[0] >= FirstWithMore && length >= Length;
            int whole = (length - RowsAt) / RowBytes;
            Bytes[0] = Version;
            Bytes[DaysAt] = (byte)(Days < whole ? Days : whole);
            if (!more)
            {
                Array.Clear(Bytes, More, Columns);
            }

            for (int row = 0; row < Days; row++)
            {
                Repair(row);
            }

            return newer;
        }

        /// <summary>A day has at least one session, and no fewer than its routines have together.</summary>
        private void Repair(int row)
        {
            int sum = 0;
            for (int column = 0; column < Columns; column++)
            {
                sum += Count(row, column);
            }

            sum = sum > MostTotal ? MostTotal : sum < 1 ? 1 : sum;
            if (Total(row) < sum)
            {
                Bytes[Row(row) + TotalAt] = (byte)sum;
            }
        }

        internal int Day(int row) => LittleEndian.U16(Bytes, Row(row));

        internal int Total(int row) => Bytes[Row(row) + TotalAt];

        internal int Count(int row, int column)
        {
            int more = row == Days - 1 ? Bytes[More + column] : 0;
            return Counted(row, column) + (more < MostMore ? more : MostMore);
        }

        /// <summary>Adds a row behind the newest one.</summary>
        internal void AddRow(int day)
        {
            if (Days == MostDays)
            {
                Array.Copy(Bytes, RowsAt + RowBytes, Bytes, RowsAt, (MostDays - 1) * RowBytes);
                Bytes[DaysAt]--;
            }

            int row = Row(Days);
            Array.Clear(Bytes, row, RowBytes + Columns);
            LittleEndian.Put16(Bytes, row, day);
            Bytes[DaysAt]++;
        }

        /// <summary>Counts one more. A number that does not fit stays at the highest one that does.</summary>
        internal void Add(int row, int column)
        {
            if (Counted(row, column) < MostCount)
            {
                Bytes[Cell(row, column)] += (byte)(1 << Shift(column));
            }
            else if (row == Days - 1 && Bytes[More + column] < MostMore)
            {
                Bytes[More + column]++;
            }

            if (Total(row) < MostTotal)
            {
                Bytes[Row(row) + TotalAt]++;
            }
        }

        /// <summary>The column of a routine, or -1.</summary>
        internal int Find(uint key)
        {
            int column = 0;
            while (column < Columns && Key(column) != key)
            {
                column++;
            }

            return column < Columns ? column : -1;
        }

        /// <summary>The column of a routine. A new routine gets a free one, or that of the routine not done for longest.</summary>
        internal int FindOrAdd(uint key)
        {
            int column = Find(key);
            if (column < 0)
            {
                column = Find(0);
                column = column < 0 ? LongestUnused() : column;
                Empty(column);
                LittleEndian.Put32(Bytes, KeysAt + column * 4, key);
            }

            return column;
        }

        private int LongestUnused()
        {
            int found = 0;
            int oldest = MostDays;
            for (int column = 0; column < Columns; column++)
            {
                int last = LastRow(column);
                if (last < oldest)
                {
                    oldest = last;
                    found = column;
                }
            }

            return found;
        }

        private int LastRow(int column)
        {
            int row = Days - 1;
            while (row >= 0 && Count(row, column) == 0)
            {
                row--;
            }

            return row;
        }

        private void Empty(int column)
        {
            for (int row = 0; row < Days; row++)
            {
                Bytes[Cell(row, column)] &= (byte)~(MostCount << Shift(column));
            }

            Bytes[More + column] = 0;
        }

        /// <summary>Where the counts beyond those of the newest row begin.</summary>
        private int More => Row(Days);

        private int Counted(int row, int column) => (Bytes[Cell(row, column)] >> Shift(column)) & MostCount;

        private uint Key(int column) => LittleEndian.U32(Bytes, KeysAt + column * 4);

        private static int Row(int row) => RowsAt + row * RowBytes;

        private static int Cell(int row, int column) => Row(row) + CountsAt + column / 2;

        private static int Shift(int column) => (column & 1) * 4;
    }
}
