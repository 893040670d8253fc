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
            var broken = free.Select((f, r) => Broken(f, MotorLog.OfRoutine(r, price))).ToList();
            Show(detail, free, price);
            detail($"| routines with broken signals at {price:N0} ns | {broken.Count(b => b)} of {broken.Count} | | |");
            if (broken.Contains(true))
            {
                break;
            }

            whole = price;
        }

        yield return new Figure("signals whole up to, ns an instruction", whole, Must, AtLeast: true);
    }

    private static void Show(Action<string> detail, List<MotorLog> free, int price)
    {
        for (var r = 0; r < free.Count; r++)
        {
            var slow = MotorLog.OfRoutine(r, price);
            detail($"routine {r} ended {slow.Ended} {free[r].Pulses.Count} {slow.Pulses.Count}");
            if (r == 0 && price == 5000) { foreach (var q in slow.Pulses.Take(50)) detail($"      slow {q}"); foreach (var q in free[0].Pulses.Take(50)) detail($"      free {q}"); }
            var pairs = free[r].Pulses.Zip(slow.Pulses).ToList();
            foreach (var g in pairs.GroupBy(p => p.First.Waits))
            {
                var shifts = g.Select(p => p.Second.Begin - p.First.Begin).ToList();
                var shift = shifts.Order().ElementAt(shifts.Count / 2);
                foreach (var (a, b) in g.Where(p => Math.Abs(p.First.Length - p.Second.Length) > 12000 || Math.Abs(p.Second.Begin - p.First.Begin - shift) > 12000).Take(3))
                {
                    detail($"   {b.Begin} free {a.Begin} wait {a.Waits} length {a.Length} {b.Length} late {b.Begin - a.Begin - shift}");
                }
            }
        }
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
