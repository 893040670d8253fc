using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>The firmware's core, compiled with mistakes behind switches.</summary>
internal sealed partial class MutatedCore
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp9);

    private readonly CSharpCompilation compilation;
    private readonly string core;
    private readonly string host;

    public MutatedCore(string repository)
    {
        core = Path.Combine(repository, "firmware", "AcuTimer.Core");
        host = Path.Combine(repository, "firmware", "simulator", "host", "Core");
        compilation = CSharpCompilation.Create(
            "AcuTimer.Core",
            Sources(core).Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), Options, f)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(f) == "netstandard.dll")
                .Select(f => MetadataReference.CreateFromFile(f)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
    }

    /// <summary>All mistakes, in the order of the files.</summary>
    public IReadOnlyList<Mutant> All() => [.. Rewrite(null).SelectMany(r => r.Mutants)];

    /// <summary>Builds it with some of them. A mistake that does not compile is none, and is left out.</summary>
    /// <returns>Those that are in it.</returns>
    public IReadOnlyList<Mutant> Build(IEnumerable<Mutant> wished, string path)
    {
        var chosen = wished.ToDictionary(m => m.Number);
        while (true)
        {
            CSharpCompilation mutated = Mutated(new HashSet<int>(chosen.Keys));
            using var stream = new MemoryStream();
            Diagnostic[] errors = [.. mutated.Emit(stream).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
            if (errors.Length == 0)
            {
                File.WriteAllBytes(path, stream.ToArray());
                return [.. chosen.Values.OrderBy(m => m.Number)];
            }

            int before = chosen.Count;
            foreach (int number in errors.SelectMany(NumbersAt))
            {
                chosen.Remove(number);
            }

            if (chosen.Count == before)
            {
                throw new InvalidOperationException(string.Join('\n', errors.Take(5)));
            }
        }
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f[folder.Length..].Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private CSharpCompilation Mutated(ISet<int> chosen)
    {
        IReadOnlyList<(string Text, IReadOnlyList<Mutant> Mutants)> rewritten = [.. Rewrite(chosen)];
        return CSharpCompilation.Create(
            "AcuTimer.Core",
            [.. rewritten.Select(r => r.Text)
                .Append(ActiveMutant.Source(rewritten.Sum(r => r.Mutants.Count)))
                .Append(Friends())
                .Concat(Sources(host).Select(File.ReadAllText))
                .Select(text => CSharpSyntaxTree.ParseText(text, Options))],
            compilation.References,
            compilation.Options);
    }

    private IEnumerable<(string Text, IReadOnlyList<Mutant> Mutants)> Rewrite(ISet<int>? chosen)
    {
        int next = 0;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            bool generated = tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);
            var mutator = new Mutator(compilation.GetSemanticModel(tree), Path.GetRelativePath(core, tree.FilePath).Replace('\\', '/'), next, chosen);
            SyntaxNode node = generated ? tree.GetRoot() : mutator.Visit(tree.GetRoot())!;
            next += mutator.Found.Count;
            yield return (node.ToFullString(), mutator.Found);
        }
    }

    /// <summary>Who may see its internals, as its project for the host says.</summary>
    private string Friends() => string.Concat(
        XDocument.Load(Directory.EnumerateFiles(host, "*.csproj").Single()).Descendants("InternalsVisibleTo")
            .Select(e => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{e.Attribute("Include")!.Value}\")]\n"));

    private static IEnumerable<int> NumbersAt(Diagnostic error)
    {
        SyntaxNode node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan);
        SyntaxNode around = node.AncestorsAndSelf().First(n => Switch().IsMatch(n.ToString()));
        return Switch().Matches(around.ToString()).Select(m => int.Parse(m.Groups[1].ValueSpan, provider: null));
    }

    [GeneratedRegex(@"ActiveMutant\.Is\((\d+)\)")]
    private static partial Regex Switch();
}
