using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Templates;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer new: a routine to start from.</summary>
internal static class NewCommand
{
    private const string SchemaFolder = "schema";

    public static Command Create()
    {
        var name = new Argument<string?>("name")
        {
            Description = "The file to write, such as my-routine.yaml, or the routine's title. Without it, the text is only printed.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "FILE.yaml|TITLE",
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, where the title is given; it must not be there yet.", HelpName = "FILE.yaml" };
        var command = new ToolCommand("new", "Write a routine with notes to start from.",
            "new my-routine.yaml", "new \"Evening Feet\" -o evening.yaml", "new") { name, output };
        command.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string? name, string? output)
    {
        if (name is null && output is null)
        {
            Console.Out.Write(RoutineTemplate.Text(null));
            return ExitCode.Good;
        }

        bool isFile = name is not null && output is null && (FileFinder.IsYaml(name) || Path.HasExtension(name) && !name.Contains(' ', StringComparison.Ordinal));
        string path = output ?? (isFile ? name! : FileName(name!));
        string title = isFile || name is null ? TitleOf(path) : Fitting(name);
        if (!FileFinder.IsYaml(path))
        {
            throw new UsageException($"'{path}' does not end in .yaml, so nothing is written");
        }

        WholeFile.CheckNew(path);
        // What editors complete with stands where the routine's first line says.
        string schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, SchemaFolder, LanguageSchema.RoutineFile);
        (string, byte[])[] missing = File.Exists(schema) ? [] : [(schema, Encoding.UTF8.GetBytes(LanguageSchema.Text(EditorSchema.Routine())))];
        WholeFile.CheckFolder(path);
        WholeFile.WriteAll([(path, Encoding.UTF8.GetBytes(RoutineTemplate.Text(title))), .. missing]);
        Console.Error.WriteLine($"{path}: \"{title}\", a routine to start from");
        Console.Error.WriteLine($"next: {Invocation.Of("check", path)}");
        return ExitCode.Good;
    }

    /// <summary>my-routine.yaml holds My Routine.</summary>
    private static string TitleOf(string path)
    {
        string words = Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' ').Trim();
        string title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words);
        title = string.Concat(title.Where(c => Core.Display.Text.HasGlyph(c)));
        return title.Length == 0 ? "My Routine" : title[..Math.Min(title.Length, Limits.TitleCharacters)].Trim();
    }

    /// <summary>A title that the device shows, by the compiler's own check.</summary>
    private static string Fitting(string title)
    {
        var bag = new DiagnosticBag();
        if (ScreenText.CheckLine(title, new Span(new SourceFile("title", title), 0, title.Length), Limits.TitleCharacters, bag) is { } shown)
        {
            return shown;
        }

        Diagnostic problem = bag.InSourceOrder()[0];
        throw new UsageException($"this title cannot be shown: {problem.Message}" + (problem.HelpText.Length > 0 ? "; " + problem.HelpText : ""));
    }

    private static string FileName(string title)
    {
        string name = string.Join('-', string.Concat(title.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return (name.Length == 0 ? "routine" : name) + ".yaml";
    }
}
