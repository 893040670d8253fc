using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>`var f = () => 1` takes Func, a generic type, and crashes while loading.</summary>
internal sealed class NoNaturalLambdas : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
        ["class A { void F() { var f = () => 1; } }", "class A { void F() { var f = delegate { }; } }"];

    public IReadOnlyList<string> Kept { get; } = ["class A { void F() { System.Action f = () => { }; f(); } }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Nodes<VariableDeclarationSyntax>(assembly)
            .Where(d => d.Type.IsVar && d.Variables.Any(v => v.Initializer?.Value is AnonymousFunctionExpressionSyntax))
            .Select(d => Syntax.Found(d, "lambda without a delegate type"));
}
