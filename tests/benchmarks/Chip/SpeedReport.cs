using System;
using System.Diagnostics;
using System.IO;
using AcuTimer.Board;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.App;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>Virtual seconds a second of the processor, of the simulator without a meter.</summary>
internal static class SpeedReport
{
    private const int Runs = 3;

    public static void Print()
    {
        Play(traced: false);
        Console.WriteLine($"| virtual seconds a processor second, no trace (goal 5,000) | {Best(traced: false):N0} | | |");
        Console.WriteLine($"| the same with trace and frames | {Best(traced: true):N0} | | |");
    }

    private static double Best(bool traced)
    {
        double best = 0;
        for (var i = 0; i < Runs; i++)
        {
            best = Math.Max(best, Play(traced));
        }

        return best;
    }

    private static double Play(bool traced)
    {
        var simulation = new Simulation();
        var started = AutoPilot.Start(simulation, 0, goesOnFrom: 0);
        simulation.Add(new EndOfRun(simulation.Board, started));
        if (traced)
        {
            var frames = new FrameWatch(simulation.Board);
            var trace = new TraceWriter(TextWriter.Null);
            simulation.Add(trace);
            simulation.Add(frames);
            frames.Add(trace);
        }

        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var result = simulation.RunOn();
        process.Refresh();
        return (double)result.Time / VirtualTime.Second / (process.TotalProcessorTime - before).TotalSeconds;
    }
}
