using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>Which methods execute the instructions of a figure.</summary>
internal static class Where
{
    /// <summary>A burst that sends so many bytes brings another picture.</summary>
    private const int Change = 500;

    public static void Print(TurnLog log, int count)
    {
        if (count == 0)
        {
            return;
        }

        Print("boot", log.BootMethods, 1, count);
        var hold = log.Turns.Where(t => t.Phase == Phase.Hold && !t.Motor).ToList();
        Print("a second of a hold, motor at rest", Sum(hold), (double)Time(log.Turns, Phase.Hold) / VirtualTime.Second, count);
        var bursts = Burst.Of(log.Turns);
        var updates = CodeFigures.Updates(log, bursts, Seconds.Of(bursts, Phase.Hold).Where(s => s.Count > 0 && !s.Any(b => b.Motor)));
        Print("its one-second update", Sum(updates.SelectMany(b => b.Turns)), updates.Count, count);
        var starts = log.Turns.Where(t => t.Before is not null && t.Phase is not null).Select(t => t.Before!).OrderByDescending(m => m.Values.Sum()).ToList();
        foreach (var start in starts.Take(2).Concat(starts.Skip(starts.Count / 2).Take(1)))
        {
            Print("before a pulse", start, 1, count);
        }

        var circles = log.Turns.Where(t => t.Phase == Phase.Clockwise).ToList();
        Print("2 s of circles", Sum(circles), Time(log.Turns, Phase.Clockwise) / (2.0 * VirtualTime.Second), count);
        foreach (var burst in Burst.Of(log.Turns).Where(b => b.BusBytes >= Change).OrderByDescending(b => b.Instructions).Take(3))
        {
            Print($"the change at {burst.Time} µs", Sum(burst.Turns), 1, count);
        }
    }

    private static long Time(List<Turn> turns, Phase phase) =>
        turns.Zip(turns.Skip(1)).Where(p => p.First.Phase == phase && !p.First.Motor).Sum(p => p.Second.Time - p.First.Time);

    private static Dictionary<string, long> Sum(IEnumerable<Turn> turns) => turns
        .SelectMany(t => t.Methods)
        .GroupBy(m => m.Key)
        .ToDictionary(g => g.Key, g => g.Sum(m => m.Value));

    private static void Print(string what, Dictionary<string, long> methods, double by, int count)
    {
        Console.WriteLine($"{methods.Values.Sum() / by,12:N0} {what}");
        foreach (var (method, instructions) in methods.OrderByDescending(m => m.Value).Take(count))
        {
            Console.WriteLine($"{instructions / by,12:N0}   {method}");
        }
    }
}
