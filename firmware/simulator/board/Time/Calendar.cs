using System;
using System.Globalization;

namespace AcuTimer.Board;

/// <summary>Dates as numbers, for the stand-in of DateTime, which hides the framework's. Ticks are units of 100 ns since the year 1.</summary>
public static class Calendar
{
    public static long Ticks(int year, int month, int day, int hour, int minute, int second, int millisecond) =>
        new DateTime(year, month, day, hour, minute, second, millisecond, DateTimeKind.Utc).Ticks;

    public static int Year(long ticks) => new DateTime(ticks).Year;

    public static int Month(long ticks) => new DateTime(ticks).Month;

    public static int Day(long ticks) => new DateTime(ticks).Day;

    public static int DayOfYear(long ticks) => new DateTime(ticks).DayOfYear;

    public static DayOfWeek DayOfWeek(long ticks) => new DateTime(ticks).DayOfWeek;

    public static int DaysInMonth(int year, int month) => DateTime.DaysInMonth(year, month);

    public static string Text(long ticks, string format) =>
        new DateTime(ticks, DateTimeKind.Utc).ToString(format, CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out long ticks)
    {
        var styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        var good = DateTime.TryParse(text, CultureInfo.InvariantCulture, styles, out var date);
        ticks = date.Ticks;
        return good;
    }
}
