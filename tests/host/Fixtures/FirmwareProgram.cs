using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using AcuTimer.Board;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AcuTimer.Tests.Fixtures;

/// <summary>
/// A small firmware program, compiled as the real one is: C# 9, against the packages, with the shadowed types as source in
/// the same assembly. Its static methods are run on a board as Main.
/// </summary>
public sealed class FirmwareProgram
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp9, preprocessorSymbols: ["DEBUG"]);
    private static readonly SyntaxTree[] Shadow = ParseShadow();
    private static readonly MetadataReference[] References = [.. FindReferences()];

    private readonly Type _type;

    public FirmwareProgram(string members)
    {
        var source = "using System; using System.IO; using System.Threading; using System.Collections; using System.Diagnostics;"
            + "public static class Program { public static ArrayList Seen = new ArrayList(); " + members + " }";
        _type = Compile(source).GetType("Program")!;
    }

    /// <summary>What the program wrote down.</summary>
    public IReadOnlyList<object?> Seen =>
        ((System.Collections.ArrayList)_type.GetField("Seen")!.GetValue(null)!).Cast<object?>().ToList();

    public Action Main(string name = "Main") => _type.GetMethod(name)!.CreateDelegate<Action>();

    /// <summary>Runs a method as Main and fails if any of its threads ended by an exception.</summary>
    public RunResult Run(SimulatedBoard board, string name = "Main")
    {
        var result = board.Run(Main(name));
        Assert.Empty(result.Faults.Select(f => f.Exception.ToString()));
        return result;
    }

    private static Assembly Compile(string source)
    {
        var trees = Shadow.Append(CSharpSyntaxTree.ParseText(SourceText.From(source), Language));
        var compilation = CSharpCompilation.Create(
            "Firmware" + Guid.NewGuid().ToString("N"), trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static SyntaxTree[] ParseShadow()
    {
        var folder = Path.Combine(RepositoryFiles.Root, "firmware", "simulator", "shadow");
        return [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), Language, f))];
    }

    private static IEnumerable<MetadataReference> FindReferences()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return framework
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
                || name is "AcuTimer.Board.dll" or "AcuTimer.Packages.dll" or "mscorlib.dll" or "netstandard.dll"))
            .Select(p => MetadataReference.CreateFromFile(p));
    }
}
