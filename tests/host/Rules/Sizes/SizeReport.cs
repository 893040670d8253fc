using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Sizes;

/// <summary>Lengths, in lines, of the files and methods of a folder.</summary>
internal static class SizeReport
{
    public static IEnumerable<(string Name, int Lines)> Files(string folder) =>
        Sources(folder).Select(s => (s.Path, s.Text.Count(c => c == '\n')));

    public static IEnumerable<(string Name, int Lines)> Methods(string folder) =>
        Sources(folder).SelectMany(s => Methods(s.Path, s.Text));

    public static IEnumerable<(string Name, int Lines)> Methods(string path, string text) =>
        CSharpSyntaxTree.ParseText(text, path: path).GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            .Select(m => (path + " " + Name(m), Lines(m)));

    /// <summary>"n 120, median 40, 90 % 95, longest 180 (name)".</summary>
    public static string Summary(IEnumerable<(string Name, int Lines)> sizes)
    {
        (string Name, int Lines)[] sorted = [.. sizes.OrderBy(s => s.Lines)];
        return sorted.Length == 0
            ? "none"
            : $"n {sorted.Length}, median {sorted[sorted.Length / 2].Lines}, 90 % {sorted[sorted.Length * 9 / 10].Lines}, "
                + $"longest {string.Join("; ", sorted.TakeLast(3).Reverse().Select(s => $"{s.Lines} {s.Name}"))}";
    }

    private static IEnumerable<(string Path, string Text)> Sources(string folder) =>
        RepositoryFiles.Below(folder, "*.cs").Where(f => !f.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(f => (RepositoryFiles.Relative(f), File.ReadAllText(f)));

    private static int Lines(SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(BaseMethodDeclarationSyntax method) =>
        (method as MethodDeclarationSyntax)?.Identifier.Text ?? method.Kind().ToString();
}
