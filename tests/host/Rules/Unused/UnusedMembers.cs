using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Unused;

/// <summary>What some sources declare for others and nobody names, by what the compiler binds.</summary>
internal static class UnusedMembers
{
    /// <summary>Types and members that are neither private nor named anywhere.</summary>
    /// <param name="sources">Path and text.</param>
    /// <param name="judged">Whether what a path declares is judged; all paths count as users.</param>
    public static IEnumerable<Finding> Of(IEnumerable<(string Path, string Text)> sources, Func<string, bool> judged)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Uses",
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, options, s.Path)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var named = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            named.UnionWith(tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().SelectMany(n => Named(model, n)));
        }

        return compilation.SyntaxTrees.Where(t => judged(t.FilePath))
            .SelectMany(t => Declared(compilation.GetSemanticModel(t)))
            .Where(s => !named.Contains(s))
            .Select(s => new Finding(s.ToDisplayString(), "nothing but tests uses it"));
    }

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => !Path.GetFileName(f).StartsWith("AcuTimer.", StringComparison.Ordinal) && Path.GetFileName(f) != "acutimer.dll")
            .Select(f => MetadataReference.CreateFromFile(f))]);

    private static IEnumerable<ISymbol> Named(SemanticModel model, SimpleNameSyntax name)
    {
        SymbolInfo info = model.GetSymbolInfo(name);
        return (info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols).Select(s => s.OriginalDefinition);
    }

    private static IEnumerable<ISymbol> Declared(SemanticModel model) => model.SyntaxTree.GetRoot().DescendantNodes()
        .Where(n => n is BaseTypeDeclarationSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax })
        .Select(n => model.GetDeclaredSymbol(n))
        .OfType<ISymbol>()
        .Where(s => s.DeclaredAccessibility != Accessibility.Private && !s.IsOverride && s.Name != "Main" && !Implements(s));

    private static bool Implements(ISymbol member) => member.ContainingType is { } type && type.AllInterfaces
        .SelectMany(i => i.GetMembers())
        .Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), member));
}
