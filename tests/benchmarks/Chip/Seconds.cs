using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>Whole seconds of a phase, without its first and its last.</summary>
internal static class Seconds
{
    /// <summary>The bursts of each such second.</summary>
    public static IEnumerable<List<Burst>> Of(List<Burst> bursts, Phase phase)
    {
        for (var first = 0; first < bursts.Count; first++)
        {
            var stretch = bursts.Skip(first).TakeWhile(b => b.Phase == phase).ToList();
            for (var k = 1; k < Length(stretch) - 1; k++)
            {
                var from = stretch[0].Time + (k * VirtualTime.Second);
                yield return stretch.Where(b => b.Time >= from && b.Time < from + VirtualTime.Second).ToList();
            }

            first += stretch.Count;
        }
    }

    private static long Length(List<Burst> stretch) => stretch.Count == 0 ? 0 : (stretch[^1].Time - stretch[0].Time) / VirtualTime.Second;
}
