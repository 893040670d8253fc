using System;
using System.CommandLine;
using System.Text;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Table;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer compile: a table, as a file or as the firmware's built-in one.</summary>
internal static class CompileCommand
{
    public static Command Create()
    {
        var sources = new SourceOptions();
        var output = new Option<string?>("--output", "-o") { Description = "The table to write.", HelpName = "FILE.acut" };
        var csharp = new Option<string?>("--csharp") { Description = "The firmware's built-in table to write.", HelpName = "FILE.g.cs" };
        var command = new ToolCommand("compile", "Compile routines into a table for the device.",
            "compile routines -o routines.acut", "compile my-routine.yaml other.yaml -o mine.acut");
        sources.AddTo(command);
        command.Add(output);
        command.Add(csharp);
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is null && result.GetValue(csharp) is null)
            {
                result.AddError("Where to? Give -o FILE.acut or --csharp FILE.g.cs.");
            }
        });
        command.SetAction(parsed =>
        {
            CheckTarget(parsed.GetValue(output), ".acut", sources.Paths(parsed));
            CheckTarget(parsed.GetValue(csharp), ".g.cs", sources.Paths(parsed));
            var bag = new DiagnosticBag();
            CompiledTable? table = sources.Compile(parsed, bag, tableWanted: true);
            int code = Report.Write(bag);
            if (table is not null)
            {
                Write(table, parsed.GetValue(output), parsed.GetValue(csharp), sources.PathsText(parsed));
            }

            return code;
        });
        return command;
    }

    private static void CheckTarget(string? path, string ending, string[] inputs)
    {
        if (path is not null)
        {
            WholeFile.CheckTarget(path, ending, inputs);
        }
    }

    private static void Write(CompiledTable table, string? output, string? csharp, string paths)
    {
        if (output is not null)
        {
            WholeFile.Write(output, table.Bytes);
        }

        if (csharp is not null)
        {
            string made = $"compile {paths} --csharp {csharp.Replace('\\', '/')}";
            WholeFile.Write(csharp, Encoding.UTF8.GetBytes(CSharpTable.Write(table.Bytes, made)));
        }

        Console.Error.WriteLine(
            $"{table.Bytes.Length} bytes; routines: {table.Model.Routines.Count}, steps: {table.Model.Steps.Count}, points: {table.Model.Points.Count}");
    }
}
