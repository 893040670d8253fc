using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Coverage;

namespace AcuTimer.Tool.Commands;

/// <summary>The tool `acutimer`: its commands, and what becomes of their failures.</summary>
internal static class CommandLineTool
{
    public static int Run(string[] args)
    {
        try
        {
            ParseResult parsed = Root().Parse(args);
            return args.Contains("") ? throw new FileNotFoundException("An argument is empty, and there is no file with an empty name.")
                : parsed.Errors.Count > 0 ? Usage(parsed)
                : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException problem)
        {
            return Failed(ExitCode.Usage, problem.Message);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(ExitCode.Findings, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(ExitCode.InputOutput, problem.Message);
        }
    }

    /// <summary>Where not even the errors can be written, the exit code says it alone.</summary>
    private static int Failed(int code, string message)
    {
        try
        {
            Console.Error.WriteLine($"acutimer: {message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return code;
        }

        return code;
    }

    private const string NoCommand = "Required command was not provided.";

    /// <summary>The parser names types, as only programmers know them.</summary>
    private static string InWords(string message) => message.Replace("as expected type 'System.Int32'", "as a whole number", StringComparison.Ordinal)
        .Replace("Cannot parse argument", "Cannot read", StringComparison.Ordinal);

    private static RootCommand Root()
    {
        var root = new RootCommand("Compiles acupressure routines for the AcuTimer.")
        {
            CheckCommand.Create(),
            CompileCommand.Create(),
            CompletionCommand.Create(),
            CoverageCommand.Create(),
            DecompileCommand.Create(),
            DiffCommand.Create(),
            DumpCommand.Create(),
            ExplainCommand.Create(),
            FirmwareCommand.Create(),
            FixCommand.Create(),
            FlashCommand.Create(),
            NewCommand.Create(),
            NewMapCommand.Create(),
            NewPointCommand.Create(),
            PlayCommand.Create(),
            PointsCommand.Create(),
            PreviewCommand.Create(),
            SchemaCommand.Create(),
            ShowCommand.Create(),
            WatchCommand.Create(),
        };
        ExamplesFirstHelp.AddTo(root);
        return root;
    }

    private static int Usage(ParseResult parsed)
    {
        foreach (string problem in parsed.Errors.Select(error => InWords(error.Message)).Where(problem => parsed.Errors.Count == 1 || problem != NoCommand))
        {
            Console.Error.WriteLine($"acutimer: {problem}");
        }

        Console.Error.WriteLine($"help: acutimer {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help");
        return ExitCode.Usage;
    }
}
