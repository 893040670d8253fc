using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Walks over the sources of an assembly.</summary>
internal static class Syntax
{
    public static IEnumerable<T> Nodes<T>(DeviceAssembly assembly)
        where T : SyntaxNode =>
        assembly.Compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<T>());

    public static IEnumerable<SyntaxToken> Tokens(DeviceAssembly assembly, SyntaxKind kind) =>
        assembly.Compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantTokens().Where(x => x.IsKind(kind)));

    /// <summary>Bound operations of every method body, accessor and initialiser.</summary>
    public static IEnumerable<T> Operations<T>(DeviceAssembly assembly)
        where T : IOperation =>
        Roots(assembly).SelectMany(o => o.DescendantsAndSelf()).OfType<T>();

    public static Finding Found(SyntaxNode node, string what) => new(DeviceAssembly.Place(node.GetLocation()), what);

    public static Finding Found(SyntaxToken token, string what) => new(DeviceAssembly.Place(token.GetLocation()), what);

    public static Finding Found(IOperation operation, string what) => Found(operation.Syntax, what);

    private static IEnumerable<IOperation> Roots(DeviceAssembly assembly)
    {
        foreach (SyntaxTree tree in assembly.Compilation.SyntaxTrees)
        {
            SemanticModel model = assembly.Compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if (model.GetOperation(node) is { Parent: null } root)
                {
                    yield return root;
                }
            }
        }
    }
}
