using System.Collections.Generic;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Time;

/// <summary>Many threads, timers and buttons at once come out the same each time.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void A_busy_program_does_the_same_every_time()
    {
        var first = Record();

        Assert.InRange(first.Count, 300, int.MaxValue);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(first, Record());
        }
    }

    private static List<string> Record()
    {
        var board = new SimulatedBoard();
        var lines = new List<string>();
        board.Ok.PressAt(33_000, 90_000);
        board.PowerOffAt(VirtualTime.Second);
        board.RunChecked(() =>
        {
            var gate = board.CreateSignal(autoReset: true, initial: true);
            board.Gpio.Listen(33, level => lines.Add($"{board.Now} pin {level}"), 20_000);
            for (var i = 1; i <= 8; i++)
            {
                var number = i;
                board.CreateTimer(() => lines.Add($"{board.Now} timer {number}")).Change(number, number * 3);
                board.StartThread("t" + i, () =>
                {
                    while (true)
                    {
                        gate.Wait(number * 7);
                        lines.Add($"{board.Now} thread {number}");
                        board.Scheduler.Busy(number * 1_111);
                        gate.Set();
                        board.Sleep(number);
                    }
                });
            }

            board.Sleep(-1);
        });
        return lines;
    }
}
