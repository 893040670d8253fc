using System;
using AcuTimer.Board;
using AcuTimer.Esp32;
using Xunit;

namespace AcuTimer.Tests.Storage;

/// <summary>Days and hours from the board's clock.</summary>
public sealed class BoardCalendarTests
{
    private readonly StoreBoard _board = new();

    [Theory]
    [InlineData("2024-01-01", 8766)]
    [InlineData("2026-07-01T23:59:59", 9678)]
    [InlineData("2023-12-31T23:59:59", 0)]
    [InlineData("1970-01-01", 0)]
    [InlineData("2179-06-06", 65535)]
    [InlineData("2300-01-01", 65535)]
    public void The_day(string date, int day)
    {
        _board.Board.SetUtcTicks((DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).Ticks);

        Assert.Equal(day, _board.Ask(() => new BoardCalendar().Today));
    }

    [Fact]
    public void Hours_run_without_a_date_and_over_restarts()
    {
        _board.Run(() => _board.Board.Sleep(3 * 3600 * 1000 - 10));
        Assert.Equal(2, _board.Ask(() => new BoardCalendar().Hours));
        _board.Run(() => _board.Board.Sleep(2 * 3600 * 1000));

        Assert.Equal(0, _board.Ask(() => new BoardCalendar().Today));
        Assert.Equal(4, _board.Ask(() => new BoardCalendar().Hours));
    }

    [Fact]
    public void Day_0_is_the_year_2000() =>
        Assert.Equal(8766, (new DateTime(2024, 1, 1) - new DateTime(2000, 1, 1)).Days);

    [Fact]
    public void A_tick_before_the_epoch_is_hour_0()
    {
        _board.Board.SetUtcTicks((DateTime.UnixEpoch.AddDays(-1)).Ticks);

        Assert.Equal(0, _board.Ask(() => new BoardCalendar().Hours));
    }
}
