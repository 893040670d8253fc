using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Core.Routines;

namespace AcuTimer.Studio.Routines;

/// <summary>Routines out of a file that somebody brings: a text, or a table that is written back as texts.</summary>
/// <param name="Files">Names and texts; none where the file is no good.</param>
/// <param name="Problem">Why not, in words; empty where it is.</param>
internal sealed record FileImport(IReadOnlyList<(string Name, string Text)> Files, string Problem)
{
    /// <summary>How tables' names end.</summary>
    public const string TableEnding = ".acut";

    /// <summary>Nothing longer is read.</summary>
    public const int MostBytes = RoutineShelf.MostBytes;

    /// <summary>Reads a file. Whatever is in it, the answer is a routine or a message.</summary>
    public static FileImport Of(string name, byte[] bytes) =>
        bytes.Length > MostBytes ? TooLong(name)
        : bytes.AsSpan().StartsWith("ACUT"u8) || name.EndsWith(TableEnding, StringComparison.OrdinalIgnoreCase) ? Table(name, bytes)
        : Source(name, bytes);

    /// <summary>A file that is not even read.</summary>
    public static FileImport TooLong(string name) => new([], $"{name}: longer than {MostBytes / 1024} KB, so it is no routine.");

    /// <summary>A file that the browser does not give.</summary>
    public static FileImport Unreadable(string name) => new([], $"{name}: cannot be read; it may be a folder, or was moved meanwhile.");

    private static FileImport Table(string name, byte[] bytes)
    {
        var raw = RawTable.Open(bytes, out var error);
        if (raw is null)
        {
            return new([], $"{name}: a device would refuse this table: {TableErrors.Text(error)}.");
        }

        var bag = new DiagnosticBag();
        var files = Decompiler.Decompile(raw, new Span(new SourceFile(name, ""), 0, 0), bag);
        var routines = files?.Where(f => !f.Path.Contains('/')).ToList() ?? [];
        return bag.HasErrors ? new([], $"{name}: {bag.InSourceOrder()[0].Message}.")
            : routines.Count == 0 ? new([], $"{name}: there is no routine in it.")
            : new([.. routines.Select(f => (f.Path, f.Text))], "");
    }

    private static FileImport Source(string name, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        if (SourceText.Decode(name, bytes, bag) is not { } file)
        {
            return new([], $"{name}: not a text: {bag.InSourceOrder()[0].Message}.");
        }

        // A routine with a mistake in its form comes in, to be put right here; what is plainly something else does not.
        var root = YamlTreeReader.Read(file, bag);
        var isOne = root is YamlMapping map ? map.Find(RoutineLanguage.Title.Name) is not null : file.Text.Contains($"{RoutineLanguage.Title.Name}:", StringComparison.Ordinal);
        return isOne
            ? new([(Path.GetFileName(name), file.Text.ReplaceLineEndings("\n"))], "")
            : new([], $"{name}: not a routine: it does not begin with `{RoutineLanguage.Title.Name}: TITLE`.");
    }
}
