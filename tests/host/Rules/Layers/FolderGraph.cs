using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>Which folder of a project names symbols of which other: by what the compiler binds, constants included.</summary>
internal static class FolderGraph
{
    /// <summary>Every use of a symbol across folders.</summary>
    /// <param name="sources">Path relative to the project, with '/', and text.</param>
    public static IEnumerable<FolderUse> Of(IEnumerable<(string Path, string Text)> sources)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Graph",
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, options, s.Path)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return compilation.SyntaxTrees.SelectMany(tree => Of(compilation.GetSemanticModel(tree))).Distinct();
    }

    /// <summary>The sources of a folder, without build output; the files that lie in it directly belong to no folder.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string project) =>
        RepositoryFiles.Below(project, "*.cs").Select(f => (Path.GetRelativePath(RepositoryFiles.Full(project), f).Replace('\\', '/'), File.ReadAllText(f)));

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => !Path.GetFileName(f).StartsWith("AcuTimer.", StringComparison.Ordinal))
            .Select(f => MetadataReference.CreateFromFile(f))]);

    private static IEnumerable<FolderUse> Of(SemanticModel model)
    {
        string file = model.SyntaxTree.FilePath;
        foreach (SimpleNameSyntax name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
            ISymbol? type = symbol is INamedTypeSymbol or null ? symbol : symbol.ContainingType;
            foreach (Location at in type is null or INamespaceSymbol ? [] : type.OriginalDefinition.Locations.Where(l => l.IsInSource))
            {
                string other = at.SourceTree!.FilePath;
                if (FolderOf(file) != FolderOf(other))
                {
                    yield return new FolderUse(FolderOf(file), FolderOf(other), Path.GetFileName(file), type!.Name);
                }
            }
        }
    }

    private static string FolderOf(string path) => path.IndexOf('/') is var end && end < 0 ? "" : path[..end];
}
