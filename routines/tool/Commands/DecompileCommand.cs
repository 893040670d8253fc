using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer decompile: from a table back to sources.</summary>
internal static class DecompileCommand
{
    public static Command Create()
    {
        Argument<string> file = TableFile.Argument();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write into; it must be new or empty.",
            HelpName = "FOLDER",
            Required = true,
        };
        var command = new ToolCommand("decompile", "Write a table back as routines, atlas and maps.",
            "decompile routines.acut -o from-device") { file, output };
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            if (TableFile.Read(parsed.GetValue(file)!, bag) is { } table)
            {
                Write(table, TableFile.Place(parsed.GetValue(file)!), parsed.GetValue(output)!, bag);
            }

            return Report.Write(bag);
        });
        return command;
    }

    private static void Write(RawTable table, Span place, string folder, DiagnosticBag bag)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException($"the folder '{folder}' is not empty");
        }

        if (Decompiler.Decompile(table, place, bag) is not { } files)
        {
            return;
        }

        WholeFile.WriteAll(files.Select(file => (Path.Combine(folder, file.Path), Encoding.UTF8.GetBytes(file.Text))).ToList());

        Console.Error.WriteLine($"{files.Count} files in {folder}");
        Console.Error.WriteLine("left out, since a table does not keep them: notes (#), full descriptions (about) and the sources of single statements (sources); rests between points are in each step's prepare");
        if (Decompiler.OwnAreas(table) is { Count: > 0 } areas)
        {
            Console.Error.WriteLine($"note: nor which points are inside an area: if there are any in {string.Join(", ", areas)}, name them in {Decompiler.AtlasFile} as covers, so that what the area bears counts for them");
        }

        SayWhetherItIsTheSame(table, folder);
    }

    /// <summary>A table of another maker may hold what the language has no words for, or order it otherwise.</summary>
    private static void SayWhetherItIsTheSame(RawTable table, string folder)
    {
        var bag = new DiagnosticBag();
        CompiledTable? again = TableCompiler.Compile(SourceReader.Read([folder], null, bag), bag);
        if (bag.InSourceOrder().Count(found => found.Code == Codes.HoldTooLong) is > 0 and var holds)
        {
            Console.Error.WriteLine($"note: a table does not keep why a hold is longer than {Limits.HoldMaxSeconds} s: write the reason of {holds}, and its source, before you compile");
        }
        else if (again is null || !table.Bytes.SequenceEqual(again.Bytes))
        {
            Console.Error.WriteLine("note: compiled again, these files do not give the same table, byte for byte");
        }
    }
}
