using System;
using System.Collections.Generic;
using System.Device.Gpio;
using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Pins;

/// <summary>A button bounces, and the runtime's debounce makes one event of it, on a tick.</summary>
public sealed class ButtonTests
{
    private readonly SimulatedBoard _board = new();
    private readonly RecordingListener _heard = new();
    private readonly List<(long Time, PinEventTypes Edge)> _events = [];

    public ButtonTests() => _board.AddListener(_heard);

    [Fact]
    public void It_bounces_five_edges_within_three_milliseconds_each_way()
    {
        _board.Ok.PressAt(5_000, 100_000);
        Run(debounce: 20);

        Assert.Equal(
            [(5_000, 33, false), (5_310, 33, true), (5_720, 33, false), (6_480, 33, true), (7_650, 33, false)],
            _heard.Pins.Take(5));
        Assert.Equal([105_000, 105_310, 105_720, 106_480, 107_650], _heard.Pins.Skip(5).Select(p => p.Time));
        Assert.True(_heard.Pins[^1].High);
        Assert.Equal([(5_000, "ok", true), (105_000, "ok", false)], _heard.Buttons);
    }

    [Fact]
    public void Debounced_there_is_one_event_each_way_on_a_tick()
    {
        _board.Ok.PressAt(5_000, 100_000);
        Run(debounce: 20);

        Assert.Equal([(20_000, PinEventTypes.Falling), (120_000, PinEventTypes.Rising)], _events);
    }

    [Fact]
    public void Without_debounce_the_bounce_gets_through()
    {
        _board.Ok.PressAt(5_000, 100_000);
        Run(debounce: 0);

        Assert.Equal(5, _events.Count(e => e.Time == 10_000));
        Assert.Equal(PinEventTypes.Falling, _events[4].Edge);
        Assert.Equal(10, _events.Count);
    }

    [Fact]
    public void A_touch_shorter_than_the_debounce_is_not_heard()
    {
        _board.Ok.PressAt(5_000, 4_000);
        Run(debounce: 20);

        Assert.Equal(6, _heard.Pins.Count(p => p.Time < 9_300));
        Assert.Empty(_events);
    }

    [Theory]
    [InlineData(1, 10_000)]
    [InlineData(19, 10_000)]
    [InlineData(20, 20_000)]
    [InlineData(50, 50_000)]
    public void The_debounce_is_whole_ticks(int milliseconds, long heard)
    {
        _board.Ok.PressAt(5_000, 500_000);
        Run(milliseconds);

        Assert.Equal(heard, _events[0].Time);
    }

    [Fact]
    public void Letting_go_in_the_middle_of_the_bounce_ends_it()
    {
        _board.Ok.PressAt(5_000, 500);
        Run(debounce: 20);

        Assert.True(_board.Gpio[33].Level);
        Assert.DoesNotContain(_heard.Pins, p => p.Time == 5_720 || p.Time == 7_650);
    }

    private void Run(int debounce)
    {
        _board.PowerOffAt(VirtualTime.Second);
        _board.RunChecked(() =>
        {
            var pin = new GpioController().OpenPin(33, PinMode.InputPullUp);
            pin.DebounceTimeout = TimeSpan.FromMilliseconds(debounce);
            pin.ValueChanged += (_, e) => _events.Add((_board.Now, e.ChangeType));
            _board.Sleep(-1);
        });
    }
}
