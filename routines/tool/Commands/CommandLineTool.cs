using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using AcuTimer.Compiler.Coverage;

namespace AcuTimer.Tool.Commands;

/// <summary>The tool `acutimer`: its commands, and what becomes of their failures.</summary>
internal static class CommandLineTool
{
    public static int Run(string[] args)
    {
        ParseResult parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Usage(parsed);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException problem)
        {
            Console.Error.WriteLine($"acutimer: {problem.Message}");
            return ExitCode.Usage;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            Console.Error.WriteLine($"acutimer: {problem.Message}");
            return ExitCode.Findings;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"acutimer: {problem.Message}");
            return ExitCode.InputOutput;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Compiles acupressure routines for the AcuTimer.")
        {
            CheckCommand.Create(),
            CompileCommand.Create(),
            CoverageCommand.Create(),
            DecompileCommand.Create(),
            DumpCommand.Create(),
            ExplainCommand.Create(),
            NewCommand.Create(),
            SchemaCommand.Create(),
            ShowCommand.Create(),
        };
        ExamplesFirstHelp.AddTo(root);
        return root;
    }

    private static int Usage(ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
        {
            Console.Error.WriteLine($"acutimer: {error.Message}");
        }

        Console.Error.WriteLine($"help: acutimer {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help");
        return ExitCode.Usage;
    }
}
