using System;
using System.CommandLine;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Meter;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>chip: what the firmware asks of the chip, beside what it may.</summary>
internal static class ChipCommand
{
    private static readonly Option<int> Methods = new("--methods") { Description = "Print so many methods with the most instructions too", HelpName = "N" };

    public static Command Create(string[] args)
    {
        var command = new Command("chip", "Count what the firmware asks of the chip; exit code 1 where it is more than it may.") { Methods };
        command.SetAction(parsed => MeteredContext.Holds(typeof(ChipCommand).Assembly)
            ? Run(parsed.GetValue(Methods))
            : MeteredContext.Run(typeof(ChipCommand).Assembly, args));
        return command;
    }

    private static int Run(int methods)
    {
        var figures = CodeFigures.Of(TurnLog.OfRoutine(0)).ToList();
        Console.WriteLine("| figure | now | must | reached |");
        Console.WriteLine("|---|---:|---:|---|");
        figures.ForEach(Console.WriteLine);
        foreach (var (method, count) in CodeMeter.ByMethod().OrderByDescending(m => m.Value).Take(methods))
        {
            Console.WriteLine($"{count,12:N0} {method}");
        }

        return figures.TrueForAll(f => f.Reached) ? 0 : 1;
    }
}
