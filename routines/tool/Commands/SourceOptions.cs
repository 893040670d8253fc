using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;

namespace AcuTimer.Tool.Commands;

/// <summary>The files and options that every command on sources has.</summary>
internal sealed class SourceOptions
{
    private readonly Argument<string[]> _paths = new("files")
    {
        Description = "Routine files, or folders with routines and an atlas.",
        Arity = ArgumentArity.OneOrMore,
        HelpName = "FILE|FOLDER",
    };

    private readonly Option<string?> _atlas = new("--atlas")
    {
        Description = "A folder with points of your own, in place of the nearest folder \"atlas\" beside or above a file. The shipped atlas is always there.",
        HelpName = "FOLDER",
    };

    public void AddTo(Command command)
    {
        _paths.Validators.Add(RefuseOptions);
        command.Add(_paths);
        command.Add(_atlas);
    }

    /// <summary>A file name that begins with a dash is a mistyped option; ./-name is a file.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith('-')))
        {
            result.AddError($"There is no option '{token.Value}'.");
        }
    }

    /// <summary>As written on the command line.</summary>
    public string PathsText(ParseResult parsed) =>
        string.Join(' ', parsed.GetValue(_paths)!.Select(path => path.Replace('\\', '/').TrimEnd('/')));

    /// <summary>The files and folders that are named.</summary>
    public string[] Paths(ParseResult parsed) => parsed.GetValue(_paths)!;

    /// <summary>Whether the one file is not a source but a finished table.</summary>
    public bool IsTable(ParseResult parsed, out string path)
    {
        string[] paths = parsed.GetValue(_paths)!;
        path = paths[0];
        return paths.Length == 1 && path.EndsWith(".acut", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where one routine is taken of several, it is said which.</summary>
    public static void SayWhich(CompiledTable table)
    {
        if (table.Model.Routines.Count > 1)
        {
            Console.Error.WriteLine($"note: of {table.Model.Routines.Count} routines this is the first, {table.Routines[0].Source.Title.Value}; give its file for another");
        }
    }

    /// <summary>Null after an error; see TableCompiler.</summary>
    public CompiledTable? Compile(ParseResult parsed, DiagnosticBag bag, bool tableWanted)
    {
        Sources sources = SourceReader.Read(parsed.GetValue(_paths)!, parsed.GetValue(_atlas), bag);
        CompiledTable? table = TableCompiler.Compile(sources, bag);
        if (tableWanted && table is null && !bag.HasErrors)
        {
            throw new UsageException("there is no routine in these files");
        }

        return table;
    }
}
