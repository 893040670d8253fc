using System;
using System.CommandLine;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Table;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer dump: every byte of a table and what it means.</summary>
internal static class DumpCommand
{
    public static Command Create()
    {
        Argument<string> file = TableFile.Argument();
        var command = new ToolCommand("dump", "Show every byte of a table and what it means.", "dump routines.acut") { file };
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            if (TableFile.Read(parsed.GetValue(file)!, bag) is { } table)
            {
                TableDump.Write(table, Console.Out);
            }

            return Report.Write(bag);
        });
        return command;
    }
}
