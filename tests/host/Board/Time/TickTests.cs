using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Time;

/// <summary>Coarse and fine clocks, and who runs when.</summary>
public sealed class TickTests
{
    private readonly SimulatedBoard _board = new();

    [Fact]
    public void The_coarse_clock_steps_by_ten_milliseconds_and_the_fine_one_does_not()
    {
        var seen = new List<(long Coarse, long Fine)>();
        _board.RunChecked(() =>
        {
            foreach (var microseconds in new[] { 9_999, 1, 12_345 })
            {
                _board.Scheduler.Busy(microseconds);
                seen.Add((_board.TickCount, _board.ReadClock()));
            }
        });

        Assert.Equal([(0, 9_999), (10, 10_000), (20, 22_345)], seen);
    }

    [Fact]
    public void Threads_that_are_ready_together_run_in_the_order_they_became_so()
    {
        var order = new List<string>();
        _board.RunChecked(() =>
        {
            foreach (var name in new[] { "a", "b", "c" })
            {
                _board.StartThread(name, () =>
                {
                    for (var i = 0; i < 3; i++)
                    {
                        _board.Sleep(10);
                        order.Add(name + i);
                    }
                });
            }

            _board.Sleep(100);
        });

        Assert.Equal("a0 b0 c0 a1 b1 c1 a2 b2 c2", string.Join(' ', order));
    }

    [Fact]
    public void Events_of_one_time_happen_in_the_order_they_were_added()
    {
        var order = new List<int>();
        foreach (var i in Enumerable.Range(0, 20))
        {
            _board.At(1_000, () => order.Add(i));
        }

        _board.At(999, () => order.Add(-1));
        _board.At(1_000, () => order.Add(99)).Cancel();
        _board.RunChecked(() => _board.Sleep(10));

        Assert.Equal(Enumerable.Range(-1, 21), order);
    }

    [Fact]
    public void A_signal_wakes_at_its_instant_and_an_automatic_one_only_one_thread()
    {
        var woke = new List<(string Name, long Time)>();
        _board.RunChecked(() =>
        {
            var signal = _board.CreateSignal(autoReset: true, initial: false);
            _board.StartThread("a", () => Note("a", signal.Wait(50)));
            _board.StartThread("b", () => Note("b", signal.Wait(50)));
            _board.At(12_345, signal.Set);
            _board.Sleep(100);
        });

        Assert.Equal([("a True", 12_345), ("b False", 50_000)], woke);

        void Note(string name, bool signalled) => woke.Add((name + " " + signalled, _board.Now));
    }

    [Fact]
    public void A_million_reads_of_the_clock_are_free_and_then_each_costs_ten_microseconds()
    {
        _board.RunChecked(() =>
        {
            for (var i = 0; i < Scheduler.SpinLimit; i++)
            {
                _board.ReadClock();
            }

            Assert.Equal(0, _board.Now);
            _board.ReadClock();
            _board.ReadClock();
            Assert.Equal(20, _board.Now);
            _board.Sleep(10);
            _board.ReadClock();
            Assert.Equal(20_000, _board.Now);
        });
    }

    [Fact]
    public void The_whole_chip_waits_for_a_transfer_but_the_board_goes_on()
    {
        var order = new List<(string What, long Time)>();
        _board.At(30_000, () => order.Add(("board", _board.Now)));
        _board.RunChecked(() =>
        {
            _board.StartThread("other", () => order.Add(("other", _board.Now)));
            _board.Scheduler.Busy(15_000);
            order.Add(("main", _board.Now));
            _board.Scheduler.Busy(20_000);
            order.Add(("main again", _board.Now));
        });

        Assert.Equal([("main", 15_000), ("board", 30_000), ("other", 35_000), ("main again", 35_000)], order);
    }
}
