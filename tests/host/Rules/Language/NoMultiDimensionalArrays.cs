using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>int[,] crashes while the assembly loads.</summary>
internal sealed class NoMultiDimensionalArrays : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
        ["class A { int[,] F; }", "class A { object F() => new byte[2, 3]; }", "class A { object F = new[,] { { 1 }, { 2 } }; }"];

    public IReadOnlyList<string> Kept { get; } = ["class A { int[][] F = { new[] { 1, 2 }, new int[2] }; }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Nodes<ArrayRankSpecifierSyntax>(assembly).Where(r => r.Rank > 1).Select(r => Syntax.Found(r, "array of rank > 1"))
            .Concat(Syntax.Nodes<ImplicitArrayCreationExpressionSyntax>(assembly).Where(a => a.Commas.Count > 0)
                .Select(a => Syntax.Found(a, "array of rank > 1")));
}
