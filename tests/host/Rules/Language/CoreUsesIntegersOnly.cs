using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Doubles are software on the device and NaN compares wrongly: AcuTimer.Core (and samples) use integers.</summary>
internal sealed class CoreUsesIntegersOnly : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { double F; }",
        "class A { int F(int a) => (int)(a * 1.5); }",
        "class A { float F(int a) => a; }",
        "class A { void F(System.TimeSpan t) { var a = t.TotalSeconds; } }",
    ];

    public IReadOnlyList<string> Kept { get; } = ["class A { int F(int a) => a * 3 / 2; }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly)
    {
        if (assembly.Compilation.AssemblyName is not ("AcuTimer.Core" or "Sample"))
        {
            yield break;
        }

        foreach (SyntaxTree tree in assembly.Compilation.SyntaxTrees)
        {
            SemanticModel model = assembly.Compilation.GetSemanticModel(tree);
            foreach (ExpressionSyntax node in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
            {
                if (IsFloating(model.GetTypeInfo(node).Type))
                {
                    yield return Syntax.Found(node, "not an integer: " + node);
                }
            }
        }
    }

    private static bool IsFloating(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;
}
