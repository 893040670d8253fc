using System.CommandLine;
using AcuTimer.Compiler.Diagnostics;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer check: all findings, nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var sources = new SourceOptions();
        var json = new Option<bool>("--json") { Description = "Findings as JSON on standard output, for editors." };
        var command = new ToolCommand("check", "Check routines and the atlas, and write nothing.",
            "check routines", "check my-routine.yaml", "check --json my-routine.yaml");
        sources.AddTo(command);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            sources.Compile(parsed, bag, tableWanted: false);
            return Report.Write(bag, parsed.GetValue(json), quiet: false);
        });
        return command;
    }
}
