using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Linq;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>fuzz: mutated tables, opened and played; 1 when one broke a limit.</summary>
internal static class FuzzCommand
{
    private const int Batch = 50_000;

    public static Command Create()
    {
        var seed = new Option<ulong?>("--seed") { Description = "The run to repeat. Without it: one from the clock." };
        var count = new Option<int>("--count") { Description = "Tables to make.", DefaultValueFactory = _ => 1_000_000 };
        var from = new Option<int>("--from") { Description = "Number of the first table." };
        var command = new Command("fuzz", "Open and play mutated routine tables.") { seed, count, from };
        command.SetAction(parsed => Run(
            parsed.GetValue(seed) ?? (ulong)DateTime.UtcNow.Ticks, parsed.GetValue(from), parsed.GetValue(count)));
        return command;
    }

    private static int Run(ulong seed, int from, int count)
    {
        Console.WriteLine($"seed {seed}, tables {from} to {from + count - 1}");
        var time = Stopwatch.StartNew();
        var run = new FuzzRun(seed);
        var tally = new FuzzTally();
        for (int at = from; at < from + count; at += Batch)
        {
            tally = tally.With(run.Run(at, Math.Min(at + Batch, from + count)));
            Console.Error.Write($"\r{tally.Tables} tables, {time.Elapsed.TotalSeconds:F0} s ");
        }

        Console.Error.WriteLine();
        Print(tally, time.Elapsed);
        return tally.BrokenCount == 0 ? 0 : 1;
    }

    private static void Print(FuzzTally tally, TimeSpan time)
    {
        int taken = tally.Errors.GetValueOrDefault(TableError.None);
        Console.WriteLine($"{tally.Tables} tables in {time.TotalSeconds:F0} s: {taken} taken, {tally.Tables - taken} refused");
        Console.WriteLine("  " + string.Join(", ", tally.Errors.Where(e => e.Key != TableError.None).OrderBy(e => e.Key).Select(e => $"{e.Key} {e.Value}")));
        Console.WriteLine($"{tally.Sessions} different sessions played to the end; {tally.Shown} tables shown on the screen by the whole loop");
        Console.WriteLine($"{tally.Refused} tables asked more of the motor than the guard lets through"
            + (tally.Refused > 0 ? $" (the first is {tally.FirstRefused})" : ""));
        Console.WriteLine($"{tally.BrokenCount} tables broke something");
        foreach ((int number, string broken) in tally.Broken)
        {
            Console.WriteLine($"  table {number}: {broken}");
        }
    }
}
