using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Tests.Screens;
using AcuTimer.Tests.Simulator;

namespace AcuTimer.Tests.Faults;

/// <summary>One run of a scenario, with or without what breaks in it.</summary>
internal static class FaultRun
{
    /// <summary>Presses that start the second routine about 2 s after power-on, on a board that is <see cref="Ready"/>.</summary>
    public static readonly string[] Start = ["1s ok", "1.2s next", "1.4s ok", "1.7s ok", "2s ok"];

    /// <summary>A board whose owner has answered the safety questions.</summary>
    public static Recording Ready()
    {
        var recording = new Recording();
        Owner.HasNoTrouble(recording.Simulation.Board);
        return recording;
    }

    public static Recording Of(Scenario scenario, bool broken)
    {
        var recording = Ready();
        var board = recording.Simulation.Board;
        recording.Simulation.Press(scenario.Presses);
        foreach (var (time, words) in broken ? scenario.Breakages : [])
        {
            board.At(time, () => Breakage.Do(board, words));
        }

        board.PowerOffAt(scenario.End);
        recording.Run();
        return recording;
    }

    /// <summary>The motor's edges: when it begins or ends to run, or runs at another level. Several at one time are its last.</summary>
    public static IReadOnlyList<(long Time, int Duty)> Edges(Recording run)
    {
        var edges = new List<(long Time, int Duty)>();
        foreach (var (time, duty) in run.Motor)
        {
            if (edges.Count == 0 ? duty > 0 : edges[^1].Duty != duty)
            {
                edges.Add((time, duty));
            }
        }

        return edges;
    }

    /// <summary>The longest time that the motor ran without a stop, in microseconds.</summary>
    public static long LongestPulse(Recording run)
    {
        long longest = 0;
        long since = -1;
        foreach (var (time, duty) in Edges(run))
        {
            since = duty > 0 && since < 0 ? time : since;
            longest = duty == 0 && since >= 0 ? Math.Max(longest, time - since) : longest;
            since = duty == 0 ? -1 : since;
        }

        return longest;
    }

    public static string StateAt(Recording run, long time) =>
        run.States.LastOrDefault(s => s.Time <= time).Line?.State ?? "idle";
}
