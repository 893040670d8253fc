using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Simulator.CommandLine;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer play: compiles and plays on the simulated board, live in a terminal.</summary>
internal static class PlayCommand
{
    // The pilot has begun by then. A skip is a pause, three lines down in its menu, and OK.
    private const int StartedMs = 8000;
    private const int PressMs = 500;
    private static readonly string[] Skip = ["next", "next", "next", "next", "ok"];

    public static Command Create()
    {
        var sources = new SourceOptions();
        var from = new Option<int>("--from") { Description = "The step to begin with.", HelpName = "STEP", DefaultValueFactory = _ => 1 };
        var speed = new Option<string?>("--speed") { Description = "Seconds of the session in a second; max outside a terminal.", HelpName = "N|max" };
        var command = new ToolCommand("play", "Compile a routine and play it in the terminal, on the simulated board.",
            "play my-routine.yaml", "play my-routine.yaml --from 3");
        sources.AddTo(command);
        command.Add(from);
        command.Add(speed);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            CompiledTable? table = sources.Compile(parsed, bag, tableWanted: true);
            int code = Report.Write(bag);
            if (table is not null)
            {
                SourceOptions.SayWhich(table);
            }

            return table is null ? code : Play(table, parsed.GetValue(from), parsed.GetValue(speed));
        });
        return command;
    }

    private static int Play(CompiledTable table, int from, string? speed)
    {
        int steps = table.Model.Routines[0].StepCount;
        if (from < 1 || from > steps)
        {
            throw new UsageException($"the routine has {steps} steps, and no step {from}");
        }

        string folder = Directory.CreateTempSubdirectory("acutimer-").FullName;
        try
        {
            string file = Path.Combine(folder, "routine.acut");
            string script = Path.Combine(folder, "skips.txt");
            File.WriteAllBytes(file, table.Bytes);
            File.WriteAllLines(script, Enumerable.Range(0, from - 1).SelectMany(_ => Skip)
                .Select((button, i) => string.Create(CultureInfo.InvariantCulture, $"{StartedMs + (i * PressMs)}ms {button}")));
            string[] skips = from > 1 ? ["--script", script, "--go-on"] : [];
            string[] pace = speed is null ? [] : ["--speed", speed];
            return SimulatorCommand.Invoke(["--table", file, "--routine", "1", .. skips, .. pace]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
