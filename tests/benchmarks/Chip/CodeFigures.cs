using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>Instructions and bus bytes of the first shipped routine.</summary>
internal static class CodeFigures
{
    /// <summary>A burst that sends so many bytes brings another picture; a healed page and a countdown stay below.</summary>
    private const int Change = 500;

    private const int BeatSeconds = 2;

    public static IEnumerable<Figure> Of(TurnLog log)
    {
        var bursts = Burst.Of(log.Turns);
        var hold = Seconds.Of(bursts, Phase.Hold).Where(s => s.Count > 0 && !s.Any(b => b.Motor)).ToList();
        var updates = Updates(log, bursts, hold);
        var changes = bursts.Where(b => b.BusBytes >= Change).Select(b => b.Instructions).Order().ToList();
        yield return new Figure("boot to the first transfer, instructions", log.Boot ?? double.NaN, 60_000);
        yield return new Figure("hold, whole second, motor at rest, instructions", hold.Average(s => s.Sum(b => b.Instructions)), 10_000);
        yield return new Figure("its one-second update, mean, instructions", updates.Average(b => b.Instructions), 3_000);
        yield return new Figure("circle beat of 2 s, instructions", BeatSeconds * PerSecond(log.Turns), 100_000);
        yield return new Figure("pictures a second in circles", Frames(log), 5, AtLeast: true);
        yield return new Figure("full screen change, median, instructions", changes[changes.Count / 2], 45_000);
        yield return new Figure("full screen change, maximum, instructions", changes[^1], 100_000);
        yield return new Figure("bus bytes of a one-second update, most", updates.Max(b => b.BusBytes), 90);
        yield return new Figure("bus bytes of a hold second with healing, mean", hold.Average(s => s.Sum(b => b.BusBytes)), 240);
    }

    /// <summary>Of each second the burst that shows it: of those that changed the picture the one that executes most. What else the second brings is in the whole of it.</summary>
    internal static List<Burst> Updates(TurnLog log, List<Burst> bursts, IEnumerable<List<Burst>> seconds)
    {
        var shows = log.Frames.Select(f => bursts.FindLast(b => b.Time <= f.Time)).ToHashSet();
        return [.. seconds.Select(s => s.Where(shows.Contains).MaxBy(b => b.Instructions)).OfType<Burst>()];
    }

    private static double PerSecond(List<Turn> turns)
    {
        var (instructions, time) = Circles(turns);
        return (double)instructions * VirtualTime.Second / time;
    }

    private static double Frames(TurnLog log) =>
        log.Frames.Count(f => f.Phase == Phase.Clockwise) / ((double)Circles(log.Turns).Time / VirtualTime.Second);

    private static (long Instructions, long Time) Circles(List<Turn> turns)
    {
        long instructions = 0, time = 0;
        foreach (var (turn, next) in turns.Zip(turns.Skip(1)).Where(pair => pair.First.Phase == Phase.Clockwise))
        {
            instructions += turn.Instructions;
            time += next.Time - turn.Time;
        }

        return (instructions, time);
    }
}
