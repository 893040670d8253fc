using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer watch: checks again on every save, until it is stopped.</summary>
internal static class WatchCommand
{
    private const int LookEveryMs = 300;

    public static Command Create()
    {
        var sources = new SourceOptions();
        var command = new ToolCommand("watch", "Check again whenever a file is saved; Ctrl-C ends it.", "watch my-routine.yaml", "watch routines");
        sources.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            string before = "";
            while (!cancel.IsCancellationRequested)
            {
                string now = Stamp(sources.Paths(parsed));
                if (now != before)
                {
                    before = now;
                    Console.Error.WriteLine($"--- {DateTime.Now:HH:mm:ss}");
                    Check(sources, parsed);
                }

                cancel.WaitHandle.WaitOne(LookEveryMs);
            }

            return System.Threading.Tasks.Task.FromResult(ExitCode.Good);
        });
        return command;
    }

    /// <summary>Many editors take a file away for a moment when they save it: that is said, and the next look sees it again.</summary>
    private static void Check(SourceOptions sources, ParseResult parsed)
    {
        var bag = new DiagnosticBag();
        try
        {
            sources.Compile(parsed, bag, tableWanted: false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"acutimer: {problem.Message}");
            return;
        }

        Report.Write(bag, quiet: false);
    }

    /// <summary>Looked at, not listened for: editors save in many ways, and some file systems tell nobody.</summary>
    private static string Stamp(string[] paths)
    {
        try
        {
            return string.Join('|', paths.SelectMany(FileFinder.Expand)
                .SelectMany(file => FileFinder.Beside(file).Prepend(file))
                .Distinct()
                .Select(file => new FileInfo(file))
                .Select(file => $"{file.FullName} {(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)} {(file.Exists ? file.Length : 0)}"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The check says the same of a folder that is empty for a moment.
            return problem.Message;
        }
    }
}
