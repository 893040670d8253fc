using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Studio.Adapters;

/// <summary>The browser's date, in UTC as the device has it.</summary>
/// <param name="clock">Counts the hours.</param>
/// <param name="utc">The date; null when nobody knows it.</param>
internal sealed class PageCalendar(PageClock clock, Func<DateTime?> utc) : ICalendar
{
    private const long MicrosecondsPerHour = 3_600_000_000;
    private const int Most = 65535;
    private static readonly DateTime Day0 = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <inheritdoc/>
    public int Today => utc() is { } date ? (int)Math.Clamp((date - Day0).TotalDays, 0, Most) : 0;

    /// <inheritdoc/>
    public int Hours => (int)(clock.Now / MicrosecondsPerHour) & Most;
}
