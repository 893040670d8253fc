using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>Full names of the outermost types that the sources of a folder declare.</summary>
internal static class SourceTypes
{
    public static IEnumerable<string> Below(string folder) =>
        RepositoryFiles.Below(folder, "*.cs").SelectMany(f => In(File.ReadAllText(f))).Distinct();

    public static IEnumerable<string> In(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
            .Where(n => n is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && n.Parent is not TypeDeclarationSyntax)
            .Select(FullName);

    private static string FullName(SyntaxNode type)
    {
        string name = type is DelegateDeclarationSyntax d ? d.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
        IEnumerable<string> spaces = type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(n => n.Name.ToString());
        return string.Join('.', spaces.Reverse().Append(name));
    }
}
