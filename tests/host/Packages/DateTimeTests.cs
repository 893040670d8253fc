using System.Linq;
using AcuTimer.Board;
using AcuTimer.Tests.Board;
using Xunit;

namespace AcuTimer.Tests.Packages;

/// <summary>Dates on the board's clock.</summary>
public sealed class DateTimeTests
{
    private readonly SimulatedBoard _board = new();

    [Fact]
    public void Now_is_virtual_coarse_and_1970_until_it_is_set()
    {
        Assert.Equal(["01/01/1970 00:00:00", 10L, 1030L, "2026-05-04T03:02:01", 20L, "05/04/2026 03:02:01"], Run("""
            Seen.Add(DateTime.UtcNow.ToString());
            DateTime start = DateTime.UtcNow;
            Thread.Sleep(10);
            Seen.Add((DateTime.UtcNow - start).Ticks / TimeSpan.TicksPerMillisecond);
            Thread.Sleep(1015);
            Seen.Add((DateTime.UtcNow - start).Ticks / TimeSpan.TicksPerMillisecond);
            nanoFramework.Runtime.Native.Rtc.SetSystemTime(new DateTime(2026, 5, 4, 3, 2, 1, 999));
            Seen.Add(DateTime.UtcNow.ToString("s"));
            Thread.Sleep(15);
            Seen.Add((long)DateTime.UtcNow.Millisecond);
            Seen.Add(DateTime.UtcNow.ToString());
            """));
    }

    [Fact]
    public void The_calendar_is_right()
    {
        Assert.Equal([2024, 2, 29, 23, 59, 58, 60, 4, 1, 3, 29, true, 1_709_251_198L, 1_500L], Run("""
            DateTime d = new DateTime(2024, 2, 28, 23, 59, 58).AddDays(1);
            Seen.Add(d.Year); Seen.Add(d.Month); Seen.Add(d.Day); Seen.Add(d.Hour); Seen.Add(d.Minute); Seen.Add(d.Second);
            Seen.Add(d.DayOfYear); Seen.Add((int)d.DayOfWeek);
            d = d.AddSeconds(2); Seen.Add(d.Day); Seen.Add(d.Month);
            Seen.Add(DateTime.DaysInMonth(2024, 2));
            Seen.Add(DateTime.Parse("2024-03-01T00:00:00Z") == d);
            Seen.Add(d.AddSeconds(-2).ToUnixTimeSeconds());
            Seen.Add((d.AddMilliseconds(1500) - d).Ticks / TimeSpan.TicksPerMillisecond);
            """));
    }

    private object?[] Run(string body)
    {
        var program = new FirmwareProgram("public static void Main() { " + body + " }");
        program.Run(_board);
        return program.Seen.ToArray();
    }
}
