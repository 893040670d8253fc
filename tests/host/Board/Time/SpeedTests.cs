using System;
using System.Diagnostics;
using System.Threading;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Time;

/// <summary>Virtual time tied to the wall clock. Only what holds on a machine of any speed is claimed: never too early.</summary>
public sealed class SpeedTests
{
    private readonly SimulatedBoard _board = new();

    [Theory]
    [InlineData(1, 100)]
    [InlineData(10, 1_000)]
    public void Virtual_time_never_runs_ahead_of_the_wall_clock(double speed, int milliseconds)
    {
        var wall = Stopwatch.StartNew();
        var early = TimeSpan.Zero;
        _board.SetSpeed(speed);
        _board.PowerOffAt(milliseconds * VirtualTime.Millisecond);
        var result = _board.RunChecked(() =>
        {
            while (true)
            {
                _board.Sleep(10);
                var due = TimeSpan.FromMicroseconds(_board.Now / speed);
                early = due - wall.Elapsed > early ? due - wall.Elapsed : early;
            }
        });

        Assert.Equal(EndReason.PowerOff, result.Reason);
        Assert.Equal(milliseconds * VirtualTime.Millisecond, result.Time);
        Assert.InRange(early, TimeSpan.Zero, TimeSpan.FromMilliseconds(1));
        Assert.InRange(wall.Elapsed, TimeSpan.FromMilliseconds((milliseconds / speed) - 1), TimeSpan.MaxValue);
    }

    [Fact]
    public void Unpaced_an_hour_does_not_take_an_hour()
    {
        var wall = Stopwatch.StartNew();
        _board.PowerOffAt(3600 * VirtualTime.Second);
        _board.RunChecked(() => _board.Sleep(-1));

        Assert.Equal(3600 * VirtualTime.Second, _board.Now);
        Assert.InRange(wall.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void A_live_board_waits_for_its_host()
    {
        _board.SetSpeed(1000);
        var pressed = -1L;
        var host = new Thread(() =>
        {
            Thread.Sleep(20);
            _board.Post(() =>
            {
                pressed = _board.Now;
                _board.Ok.Press();
                _board.PowerOff();
            });
        });
        host.Start();
        var result = _board.RunChecked(() => _board.Sleep(-1));
        host.Join();

        Assert.Equal(EndReason.PowerOff, result.Reason);
        Assert.InRange(pressed, 20 * VirtualTime.Second, long.MaxValue);
        Assert.True(_board.Ok.IsPressed);
    }
}
