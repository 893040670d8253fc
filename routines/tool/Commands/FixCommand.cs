using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Diagnostics;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer fix: writes what a finding says, where there is one certain answer.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var sources = new SourceOptions();
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        var command = new ToolCommand("fix", "Put right what has one certain answer: missing gates, `30 sec`.", "fix my-routine.yaml", "fix --dry-run routines");
        sources.AddTo(command);
        command.Add(dry);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            sources.Compile(parsed, bag, tableWanted: false);
            int fixedCount = 0;
            foreach (IGrouping<string, Diagnostic> file in bag.InSourceOrder().Where(d => d.Repair is not null).GroupBy(d => d.Repair!.Span.File.Path))
            {
                fixedCount += Fix(file.Key, [.. file], parsed.GetValue(dry));
            }

            Console.Error.WriteLine(fixedCount == 0 ? "nothing to fix" : $"{fixedCount} fixed");
            var after = new DiagnosticBag();
            sources.Compile(parsed, after, tableWanted: false);
            return Report.Write(after);
        });
        return command;
    }

    /// <summary>A file that has changed since it was read is left alone.</summary>
    private static int Fix(string path, List<Diagnostic> findings, bool dry)
    {
        string read = findings[0].Repair!.Span.File.Text;
        byte[] bytes = File.ReadAllBytes(path);
        bool mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        if (Encoding.UTF8.GetString(bytes, mark ? Encoding.UTF8.Preamble.Length : 0, bytes.Length - (mark ? Encoding.UTF8.Preamble.Length : 0)) != read)
        {
            throw new IOException($"'{path}' has changed while it was read; nothing is written.");
        }

        List<Repair> repairs = Repairs.Of(findings).ToList();
        repairs.AsEnumerable().Reverse().ToList().ForEach(repair => Console.Error.WriteLine($"{path}:{repair.Span.Line}: {repair.Text.TrimEnd()}"));
        if (!dry)
        {
            byte[] written = Encoding.UTF8.GetBytes(Repairs.Apply(read, repairs));
            WholeFile.Write(path, mark ? [.. Encoding.UTF8.Preamble, .. written] : written);
        }

        return repairs.Count;
    }
}
