namespace System
{
    /// <summary>Sums and comparisons.</summary>
    internal readonly partial struct DateTime
    {
        public static DateTime operator +(DateTime d, TimeSpan t) => d.Add(t);

        public static DateTime operator -(DateTime d, TimeSpan t) => d.Subtract(t);

        public static TimeSpan operator -(DateTime d1, DateTime d2) => d1.Subtract(d2);

        public static bool operator ==(DateTime d1, DateTime d2) => d1.Ticks == d2.Ticks;

        public static bool operator !=(DateTime d1, DateTime d2) => d1.Ticks != d2.Ticks;

        public static bool operator <(DateTime t1, DateTime t2) => t1.Ticks < t2.Ticks;

        public static bool operator <=(DateTime t1, DateTime t2) => t1.Ticks <= t2.Ticks;

        public static bool operator >(DateTime t1, DateTime t2) => t1.Ticks > t2.Ticks;

        public static bool operator >=(DateTime t1, DateTime t2) => t1.Ticks >= t2.Ticks;

        public static int Compare(DateTime t1, DateTime t2) => t1.Ticks.CompareTo(t2.Ticks);

        public static bool Equals(DateTime t1, DateTime t2) => t1.Ticks == t2.Ticks;

        public DateTime Add(TimeSpan val) => AddTicks(val.Ticks);

        public DateTime AddDays(double val) => AddUnits(val, TimeSpan.TicksPerDay);

        public DateTime AddHours(double val) => AddUnits(val, TimeSpan.TicksPerHour);

        public DateTime AddMilliseconds(double val) => AddUnits(val, TimeSpan.TicksPerMillisecond);

        public DateTime AddMinutes(double val) => AddUnits(val, TimeSpan.TicksPerMinute);

        public DateTime AddSeconds(double val) => AddUnits(val, TimeSpan.TicksPerSecond);

        public DateTime AddTicks(long val) => new DateTime(Ticks + val);

        public int CompareTo(object val) => val == null ? 1 : Compare(this, (DateTime)val);

        public override bool Equals(object val) => val is DateTime other && Equals(this, other);

        public override int GetHashCode() => (int)Ticks ^ (int)(Ticks >> 32);

        public TimeSpan Subtract(DateTime val) => new TimeSpan(Ticks - val.Ticks);

        public DateTime Subtract(TimeSpan val) => AddTicks(-val.Ticks);

        private DateTime AddUnits(double count, long unit) => AddTicks((long)(count * unit));
    }
}
