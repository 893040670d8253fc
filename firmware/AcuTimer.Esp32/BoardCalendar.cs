using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Esp32
{
    /// <summary>
    /// The system clock. It starts at 1970 when power comes, goes on through deep sleep, and has a date only when
    /// somebody has set it.
    /// </summary>
    public sealed class BoardCalendar : ICalendar
    {
        private const long TicksPerHour = 36000000000;
        private const int Most = 65535;

        /// <summary>Days from the first day of the year 1.</summary>
        private const int Day1970 = 719162;
        private const int Day2000 = 730119;
        private const int Day2024 = 738885;

        /// <inheritdoc/>
        public int Today
        {
            get
            {
                int day = (int)(DateTime.UtcNow.Ticks / (24 * TicksPerHour));
                return day < Day2024 ? 0 : Capped(day - Day2000);
            }
        }

        /// <inheritdoc/>
        public int Hours
        {
            get
            {
                long hours = (DateTime.UtcNow.Ticks / TicksPerHour) - (24 * Day1970);
                return hours < 0 ? 0 : (int)(hours & Most);
            }
        }

        private static int Capped(long value)
        {
            return value < 0 ? 0 : value > Most ? Most : (int)value;
        }
    }
}
