using System;
using System.Collections.Generic;
using System.CommandLine;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Table;
using AcuTimer.Tool.Printing;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer show: routines as a person reads them, with their times.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var sources = new SourceOptions();
        var json = new Option<bool>("--json") { Description = "As JSON on standard output." };
        var command = new ToolCommand("show", "Show routines with steps, times and sources, from sources or from one table.",
            "show routines", "show routines.acut", "show --json my-routine.yaml");
        sources.AddTo(command);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            RawTable? table = sources.IsTable(parsed, out string path)
                ? TableFile.Read(path, bag)
                : sources.Compile(parsed, bag, tableWanted: true) is { } compiled ? RawTable.Open(compiled.Bytes, out _) : null;
            int code = Report.Write(bag);
            if (table is not null)
            {
                Write(RoutineViewer.View(table), parsed.GetValue(json));
            }

            return code;
        });
        return command;
    }

    private static void Write(IReadOnlyList<RoutineView> routines, bool json)
    {
        if (json)
        {
            JsonView.Write(routines, Console.Out);
            return;
        }

        var view = new TextView(Screen.Create());
        foreach (RoutineView routine in routines)
        {
            view.Write(routine);
        }

        view.WriteLegend();
    }
}
