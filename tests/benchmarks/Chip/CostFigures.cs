using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>Up to which price of an instruction every signal is whole.</summary>
internal static class CostFigures
{
    /// <summary>What a hand does not feel, in microseconds.</summary>
    private const long Tolerance = 20 * VirtualTime.Millisecond;

    private const int Must = 5000;
    private static readonly int[] Prices = [1000, 2500, 5000, 8000];

    public static IEnumerable<Figure> Of(Action<string> detail)
    {
        HeapMeter.LookEvery = 0;
        var table = new RoutineTable();
        table.Open(TableBytes.BuiltIn, TableBytes.BuiltIn.Length);
        var free = Enumerable.Range(0, table.RoutineCount).Select(r => MotorLog.OfRoutine(r, 0)).ToList();
        var whole = 0;
        foreach (var price in Prices)
        {
            var slow = free.Select((_, r) => MotorLog.OfRoutine(r, price)).ToList();
            var broken = free.Zip(slow).Select(p => Broken(p.First, p.Second)).ToList();
            detail($"| routines with broken signals at {price:N0} ns | {broken.Count(b => b)} of {broken.Count} | | |");
            if (broken.Contains(true))
            {
                break;
            }

            whole = price;
        }

        yield return new Figure("signals whole up to, ns an instruction", whole, Must, AtLeast: true);
    }

    private static bool Broken(MotorLog free, MotorLog slow)
    {
        if (!slow.Ended || slow.Pulses.Count != free.Pulses.Count)
        {
            return true;
        }

        var pairs = free.Pulses.Zip(slow.Pulses).ToList();
        return pairs.Any(p => Math.Abs(p.First.Length - p.Second.Length) > Tolerance)
            || pairs.GroupBy(p => p.First.Waits).Any(Shifted);
    }

    /// <summary>A pulse that is early or late against most of those after the same press.</summary>
    private static bool Shifted(IEnumerable<((long Begin, long Length, int Waits) Free, (long Begin, long Length, int Waits) Slow)> pulses)
    {
        var shifts = pulses.Select(p => p.Slow.Begin - p.Free.Begin).ToList();
        var shift = shifts.Order().ElementAt(shifts.Count / 2);
        return shifts.Any(s => Math.Abs(s - shift) > Tolerance);
    }
}
