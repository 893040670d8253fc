using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Table;
using AcuTimer.Tool.Printing;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer diff: what has changed between two routines or tables, in words.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The routine or table as it was.", HelpName = "OLD" };
        var now = new Argument<string>("new") { Description = "The routine or table as it is.", HelpName = "NEW" };
        var command = new ToolCommand("diff", "Say in words what differs between two routines.", "diff before.yaml after.yaml", "diff old.acut new.acut") { old, now };
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            IReadOnlyList<RoutineView>? before = View(parsed.GetValue(old)!, bag);
            IReadOnlyList<RoutineView>? after = View(parsed.GetValue(now)!, bag);
            int code = Report.Write(bag);
            if (before is null || after is null)
            {
                return code;
            }

            List<string> lines = RoutineDiff.Of(before, after).ToList();
            lines.ForEach(Console.Out.WriteLine);
            Console.Error.WriteLine(lines.Count == 0 ? "the same" : lines.Count == 1 ? "1 difference" : $"{lines.Count} differences");
            return ExitCode.Good;
        });
        return command;
    }

    private static IReadOnlyList<RoutineView>? View(string path, DiagnosticBag bag)
    {
        RawTable? table = path.EndsWith(".acut", StringComparison.OrdinalIgnoreCase)
            ? TableFile.Read(path, bag)
            : TableCompiler.Compile(SourceReader.Read([path], null, bag), bag) is { } compiled ? RawTable.Open(compiled.Bytes, out _) : null;
        return table is null ? null : RoutineViewer.View(table);
    }
}
