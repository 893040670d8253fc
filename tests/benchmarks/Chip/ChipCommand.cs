using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Meter;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>chip: what the firmware asks of the chip, beside what it may.</summary>
internal static class ChipCommand
{
    private static readonly Option<int> Methods = new("--methods") { Description = "Print so many methods with the most instructions too", HelpName = "N" };
    private static readonly Option<int> ByFigure = new("--where") { Description = "Print for each figure so many methods with the most instructions", HelpName = "N" };
    private static readonly Option<string?> Only = new("--only") { Description = "Measure only this: code, heap or signals", HelpName = "PART" };
    private static readonly Option<bool> States = new("--states") { Description = "Print what is alive in each state, and in a hold by type" };

    public static Command Create(string[] args)
    {
        var command = new Command("chip", "Count what the firmware asks of the chip; exit code 1 where it is more than it may.") { Methods, ByFigure, Only, States };
        command.SetAction(parsed => MeteredContext.Holds(typeof(ChipCommand).Assembly)
            ? Run(parsed.GetValue(Methods), parsed.GetValue(ByFigure), parsed.GetValue(Only), parsed.GetValue(States))
            : Both(args));
        return command;
    }

    /// <summary>The metered part, and what can only be measured without a meter.</summary>
    private static int Both(string[] args)
    {
        var result = MeteredContext.Run(typeof(ChipCommand).Assembly, args, heap: true);
        if (!args.Contains("--only"))
        {
            SpeedReport.Print();
        }

        return result;
    }

    private static int Run(int methods, int where, string? only, bool states)
    {
        Console.WriteLine("| figure | now | must | reached |");
        Console.WriteLine("|---|---:|---:|---|");
        var reached = true;
        if (only is null or "code")
        {
            var log = TurnLog.OfRoutine(0, where > 0);
            reached &= Print(CodeFigures.Of(log));
            PrintMethods(methods);
            Where.Print(log, where);
        }

        if (only is null or "heap")
        {
            reached &= Print(HeapFigures.Of(states ? Console.WriteLine : _ => { }, Console.WriteLine));
        }

        if (only is null or "signals")
        {
            reached &= Print(CostFigures.Of(Console.WriteLine));
        }

        StockDrawing.Print();
        return reached ? 0 : 1;
    }

    private static bool Print(IEnumerable<Figure> figures)
    {
        var reached = true;
        foreach (var figure in figures)
        {
            Console.WriteLine(figure);
            reached &= figure.Reached;
        }

        return reached;
    }

    private static void PrintMethods(int count)
    {
        foreach (var (method, instructions) in CodeMeter.ByMethod().OrderByDescending(m => m.Value).Take(count))
        {
            Console.WriteLine($"{instructions,12:N0} {method}");
        }
    }
}
