using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>Turns that follow each other without rest: a picture is drawn in the first and sent in all.</summary>
/// <param name="Time">Virtual microseconds when it began.</param>
/// <param name="Phase">What the person did then, or null where no session ran.</param>
/// <param name="Instructions">Of all its turns.</param>
/// <param name="BusBytes">Of all its turns.</param>
/// <param name="Motor">The motor had voltage in it.</param>
/// <param name="Turns">They.</param>
internal sealed record Burst(long Time, Phase? Phase, long Instructions, int BusBytes, bool Motor, IReadOnlyList<Turn> Turns)
{
    /// <summary>The bursts of a run.</summary>
    public static List<Burst> Of(IEnumerable<Turn> turns)
    {
        var bursts = new List<Burst>();
        var open = new List<Turn>();
        foreach (var turn in turns)
        {
            open.Add(turn);
            if (turn.Rests)
            {
                bursts.Add(new Burst(open[0].Time, open[0].Phase, open.Sum(t => t.Instructions), open.Sum(t => t.BusBytes), open.Any(t => t.Motor), [.. open]));
                open.Clear();
            }
        }

        return bursts;
    }
}
