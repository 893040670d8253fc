using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Benchmarks.Content;
using AcuTimer.Benchmarks.Cost;
using AcuTimer.Board;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Simulator.App;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>The managed heap that the firmware needs.</summary>
internal static class HeapFigures
{
    /// <summary>What the interpreter needed beyond the most that is alive here, for what a turn makes and for gaps: every routine was played whole in 52,736 bytes, and not in 52,224.</summary>
    private const long Beyond = 52_736 - 47_812;

    private const int Kilobyte = 1024;
    private const long Arrival = 20 * VirtualTime.Second;
    private const int LargePoints = 184;
    private const int SessionLook = 64 * Kilobyte;
    private const int ArrivalLook = Kilobyte;

    public static IEnumerable<Figure> Of(Action<string> detail, Action<string> always)
    {
        var sessions = Enumerable.Range(0, Routines()).Select(Session).ToList();
        foreach (var (type, count, bytes) in sessions[0].Hold)
        {
            detail($"| in a hold: {count} {type} | {bytes:N0} | | |");
        }

        var most = sessions.MaxBy(s => s.Live.Values.Max())!;
        foreach (var (type, count, bytes) in most.Most)
        {
            detail($"| at the most, {most.MostState}: {count} {type} | {bytes:N0} | | |");
        }

        detail($"| alive: type tables | {HeapMeter.Tables:N0} | | |");
        detail($"| alive: when the firmware asks before a session | {sessions.Max(s => s.Before):N0} | | |");
        detail($"| alive: at the most | {sessions.Max(s => s.Peak):N0} | | |");
        foreach (var (state, live) in sessions.SelectMany(s => s.Live).GroupBy(s => s.Key).Select(g => (g.Key, g.Max(s => s.Value))))
        {
            detail($"| alive: {state} | {live:N0} | | |");
        }

        foreach (var (type, bytes) in sessions.SelectMany(s => s.Packages).GroupBy(p => p.Key).Select(g => (g.Key, g.Max(p => p.Value))))
        {
            always($"| {type}, which its package asks for, between two rests of a hold, most, bytes | {bytes:N0} | | |");
        }

        var asked = sessions.Max(s => s.Before) + Troubles.MemoryNeeded;
        yield return Smallest("smallest managed heap, every routine, KB", Math.Max(sessions.Max(s => s.Peak) + Beyond, asked), 52);
        yield return Smallest("the same while a table of 32 KB arrives, KB", Arriving() + Beyond, 56);
        var needed = sessions.Max(s => s.Peak + Beyond - s.Before);
        yield return new Figure("free before a session, as the firmware asks for it, bytes", Troubles.MemoryNeeded, needed, AtLeast: true);
        yield return new Figure("allocated between two rests of a hold by our own code, most, bytes", sessions.Max(s => s.MostAllocated), 0);
    }

    private static Figure Smallest(string name, long bytes, int must) =>
        new(name, Math.Ceiling((double)bytes / Kilobyte), must);

    private static int Routines()
    {
        var table = new RoutineTable();
        table.Open(TableBytes.BuiltIn, TableBytes.BuiltIn.Length);
        return table.RoutineCount;
    }

    private static HeapLog Session(int routine)
    {
        var simulation = new Simulation();
        var log = new HeapLog(simulation, SessionLook);
        var started = AutoPilot.Start(simulation, routine, goesOnFrom: 0);
        simulation.Add(new EndOfRun(simulation.Board, started));
        simulation.RunOn();
        log.Peak = HeapMeter.Peak;
        log.Before = HeapMeter.AliveWhenAsked;
        return log;
    }

    /// <summary>The most alive while the largest table arrives on a new device and is taken.</summary>
    private static long Arriving()
    {
        var simulation = new Simulation();
        var log = new HeapLog(simulation, ArrivalLook);
        simulation.Board.At(Arrival, () => simulation.PutInbox(GrowingTable.Write(LargePoints)));
        simulation.Board.PowerOffAt(Arrival + (60 * VirtualTime.Second));
        simulation.RunOn();
        return HeapMeter.Peak;
    }
}
