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

        foreach (DecompiledFile file in files)
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, Encoding.UTF8.GetBytes(file.Text));
        }

        Console.Error.WriteLine($"{files.Count} files in {folder}");
        SayWhetherItIsTheSame(table, folder);
    }

    /// <summary>A table of another maker may hold what the language has no words for, or order it otherwise.</summary>
    private static void SayWhetherItIsTheSame(RawTable table, string folder)
    {
        var bag = new DiagnosticBag();
        CompiledTable? again = TableCompiler.Compile(SourceReader.Read([folder], null, bag), bag);
        if (again is null || !table.Bytes.SequenceEqual(again.Bytes))
        {
            Console.Error.WriteLine("note: compiled again, these files do not give the same table, byte for byte");
        }
    }
}
