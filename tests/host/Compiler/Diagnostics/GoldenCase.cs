using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Tool.Commands;
using AcuTimer.Compiler.Coverage;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;

namespace AcuTimer.Tests.Compiler.Diagnostics;

/// <summary>
/// A folder of source files and the findings that they must give, word for word. Files named .recipe are expanded. Where
/// the folder has no atlas of its own, the shared one lies beside it; a file named no-atlas keeps it away.
/// </summary>
internal sealed class GoldenCase
{
    private const string ExpectedFile = "expected.txt";
    private const string RecipeEnd = ".recipe";

    private readonly string _folder;

    public GoldenCase(string name) => _folder = Path.Combine(Root, name);

    public static string Root => RepositoryFiles.At("tests", "host", "Compiler", "goldens");

    /// <summary>All names: the codes, and codes with an ending where one code needs several.</summary>
    public static IEnumerable<string> All() => Directory.GetDirectories(Root, "AT*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private string ExpectedPath => Path.Combine(_folder, ExpectedFile);

    public string Expected() => File.Exists(ExpectedPath) ? File.ReadAllText(ExpectedPath).ReplaceLineEndings("\n") : "";

    public void Accept(string text) => File.WriteAllText(ExpectedPath, text);

    public string Run()
    {
        using var folder = new TemporaryFolder();
        Prepare(folder);
        DiagnosticBag bag = Findings(folder);
        var text = new StringWriter { NewLine = "\n" };
        var renderer = new TextRenderer(text, new Ink(false));
        foreach (Diagnostic diagnostic in bag.InSourceOrder())
        {
            renderer.Write(diagnostic);
        }

        return text.ToString().Replace(folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }

    private void Prepare(TemporaryFolder folder)
    {
        folder.Copy(_folder);
        File.Delete(folder.At(ExpectedFile));
        foreach (string recipe in Directory.GetFiles(folder.Path, "*" + RecipeEnd, SearchOption.AllDirectories))
        {
            File.WriteAllBytes(recipe[..^RecipeEnd.Length], Recipe.Expand(File.ReadAllText(recipe).ReplaceLineEndings("\n")));
            File.Delete(recipe);
        }

        if (!Directory.Exists(folder.At("atlas")) && !File.Exists(folder.At("no-atlas")))
        {
            folder.Copy(Path.Combine(Root, "atlas"), "atlas");
            folder.Copy(Path.Combine(Root, "maps"), "maps");
        }
    }

    private static DiagnosticBag Findings(TemporaryFolder folder)
    {
        var bag = new DiagnosticBag();
        if (Directory.GetFiles(folder.Path, "*.acut") is [string table])
        {
            if (TableFile.Read(table, bag) is { } raw)
            {
                Decompiler.Decompile(raw, TableFile.Place(table), bag);
            }
        }
        else if (File.Exists(folder.At(CoverageFile.Source)))
        {
            CoverageMaker.Make(folder.Path, bag);
        }
        else
        {
            TableCompiler.Compile(SourceReader.Read([folder.Path], null, bag), bag);
        }

        return bag;
    }
}
