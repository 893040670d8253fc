using AcuTimer.Board;

namespace System
{
    /// <summary>Date and time; now is the board's. Ticks are units of 100 ns since the year 1.</summary>
    internal readonly partial struct DateTime
    {
        public static readonly DateTime MinValue = new DateTime(0);
        public static readonly DateTime MaxValue = new DateTime(3155378975999999999);
        public static readonly DateTime UnixEpoch = new DateTime(1970, 1, 1);

        public DateTime(int year, int month, int day)
            : this(year, month, day, 0, 0, 0)
        {
        }

        public DateTime(int year, int month, int day, int hour, int minute, int second)
            : this(year, month, day, hour, minute, second, 0)
        {
        }

        public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
            : this(Calendar.Ticks(year, month, day, hour, minute, second, millisecond))
        {
        }

        public DateTime(long ticks)
            : this(ticks, DateTimeKind.Utc)
        {
        }

        /// <summary>The device knows UTC only.</summary>
        public DateTime(long ticks, DateTimeKind kind)
        {
            if (ticks < 0 || ticks > 3155378975999999999)
            {
                throw new ArgumentOutOfRangeException();
            }

            Ticks = ticks;
            Kind = kind;
        }

        public static DateTime Today => UtcNow.Date;

        public static DateTime UtcNow => new DateTime(SimulatedBoard.Current.UtcTicks);

        public DateTime Date => new DateTime(Ticks - (Ticks % TimeSpan.TicksPerDay));

        public int Day => Calendar.Day(Ticks);

        public DayOfWeek DayOfWeek => Calendar.DayOfWeek(Ticks);

        public int DayOfYear => Calendar.DayOfYear(Ticks);

        public int Hour => TimeOfDay.Hours;

        public DateTimeKind Kind { get; }

        public int Millisecond => TimeOfDay.Milliseconds;

        public int Minute => TimeOfDay.Minutes;

        public int Month => Calendar.Month(Ticks);

        public int Second => TimeOfDay.Seconds;

        public long Ticks { get; }

        public TimeSpan TimeOfDay => new TimeSpan(Ticks % TimeSpan.TicksPerDay);

        public int Year => Calendar.Year(Ticks);

        public static int DaysInMonth(int year, int month) => Calendar.DaysInMonth(year, month);

        public static DateTime FromUnixTimeSeconds(long seconds) => UnixEpoch.AddTicks(seconds * TimeSpan.TicksPerSecond);

        public long ToUnixTimeSeconds() => (Ticks - UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
    }
}
