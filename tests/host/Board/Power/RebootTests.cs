using System;
using System.Collections.Generic;
using AcuTimer.Board;
using nanoFramework.Runtime.Native;
using Xunit;
using NativePower = nanoFramework.Runtime.Native.Power;

namespace AcuTimer.Tests.Board.Power;

/// <summary>A restart: nothing of the old program goes on.</summary>
public sealed class RebootTests
{
    private readonly SimulatedBoard _board = new();
    private readonly List<string> _seen = [];

    [Fact]
    public void It_does_not_return()
    {
        var result = _board.RunChecked(() =>
        {
            NativePower.RebootDevice(RebootOption.NormalReboot);
            _seen.Add("returned");
        });

        Assert.Equal(EndReason.Reboot, result.Reason);
        Assert.Empty(_seen);
        Assert.Empty(result.Faults);
    }

    [Fact]
    public void Threads_timers_and_handlers_of_the_old_program_are_gone()
    {
        _board.RunChecked(() =>
        {
            _board.CreateTimer(() => _seen.Add("old timer")).Change(100, 10);
            _board.CreateAlarm(() => _seen.Add("old alarm")).Start(100_000, 10_000);
            _board.Gpio.Listen(33, _ => _seen.Add("old handler"), 0);
            _board.StartThread("old", () =>
            {
                _board.Sleep(100);
                _seen.Add("old thread");
            });
            _board.Sleep(15);
            NativePower.RebootDevice();
        });
        _board.Ok.PressAt(200_000, 100_000);
        var second = _board.RunChecked(() =>
        {
            Assert.Equal(0, _board.ReadClock());
            _board.Sleep(1000);
            NativePower.RebootDevice();
        });

        Assert.Empty(_seen);
        Assert.Empty(second.Faults);
        Assert.Equal(1_020_000, second.Time);
    }

    [Fact]
    public void Flash_and_calendar_stay()
    {
        _board.RunChecked(() =>
        {
            _board.Flash.Open(@"I:\kept")!.Close();
            _board.SetUtcTicks(new DateTime(2026, 5, 4, 3, 2, 1, 999).Ticks);
            _board.Sleep(500);
            NativePower.RebootDevice();
        });
        _board.RunChecked(() =>
        {
            _seen.Add(new DateTime(_board.UtcTicks).ToString("s"));
            _seen.Add(_board.Flash.Kind(@"I:\kept").ToString());
        });

        Assert.Equal(["2026-05-04T03:02:01", "File"], _seen);
    }
}
