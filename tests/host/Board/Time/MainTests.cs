using System;
using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Time;

/// <summary>The end of Main and of the program.</summary>
public sealed class MainTests
{
    private readonly SimulatedBoard _board = new();

    [Fact]
    public void When_Main_returns_the_program_is_over_though_a_timer_runs()
    {
        var calls = 0;
        _board.PowerOffAt(VirtualTime.Second);
        var result = _board.Run(() =>
        {
            _board.CreateTimer(() => calls++).Change(10, 10);
            _board.Sleep(50);
        });

        Assert.True(result.MainReturned);
        Assert.InRange(calls, 4, 5);
        Assert.Equal(EndReason.PowerOff, result.Reason);
    }

    [Fact]
    public void A_second_thread_keeps_the_program_alive()
    {
        var calls = 0;
        var result = _board.Run(() =>
        {
            _board.CreateTimer(() => calls++).Change(100, -1);
            _board.StartThread("other", () => _board.Sleep(200));
        });

        Assert.True(result.MainReturned);
        Assert.Equal(1, calls);
    }

    [Fact]
    public void An_exception_in_Main_is_a_fault_and_outputs_stay()
    {
        var result = _board.Run(() =>
        {
            _board.Gpio[25].SetDirection(PinDirection.Output);
            _board.Gpio[25].Write(true);
            throw new InvalidOperationException("on purpose");
        });

        Assert.False(result.MainReturned);
        Assert.Equal("on purpose", Assert.Single(result.Faults).Exception.Message);
        Assert.True(_board.Motor.IsOn);
    }

    [Fact]
    public void An_exception_in_a_timer_ends_that_timer_only()
    {
        int bad = 0, good = 0;
        var result = _board.Run(() =>
        {
            _board.CreateTimer(() => throw new InvalidOperationException("bad " + ++bad)).Change(10, 10);
            _board.CreateTimer(() => good++).Change(10, 10);
            _board.Sleep(105);
        });

        Assert.Equal(["bad 1"], result.Faults.Select(f => f.Exception.Message));
        Assert.InRange(good, 10, 11);
        Assert.True(result.MainReturned);
    }

    [Fact]
    public void Nothing_that_can_happen_ends_the_run()
    {
        var result = _board.Run(() => _board.Sleep(-1));

        Assert.Equal(EndReason.Idle, result.Reason);
        Assert.False(result.MainReturned);
        Assert.Equal(0, result.Time);
    }

    [Fact]
    public void A_request_from_another_thread_ends_it_as_soon_as_it_waits()
    {
        var result = _board.Run(() =>
        {
            _board.RequestPowerOff();
            _board.Sleep(0);
            _board.Sleep(1000);
        });

        Assert.Equal(EndReason.PowerOff, result.Reason);
        Assert.Equal(0, result.Time);
    }
}
