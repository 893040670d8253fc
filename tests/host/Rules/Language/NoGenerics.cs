using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>A generic type, even unused, keeps the app from loading; a generic call hangs.</summary>
internal sealed class NoGenerics : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A<T> { }",
        "class A { void F<T>() { } }",
        "class A { void F() { void G<T>() { } } }",
        "delegate void D<T>(T t);",
        "interface I<T> { }",
        "class A { System.Action<int> F; }",
        "class A { System.Collections.Generic.List<int> F; }",
    ];

    public IReadOnlyList<string> Kept { get; } = ["class A { bool F(int a, int b) => a < b; System.Action G; }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Nodes<TypeParameterListSyntax>(assembly).Select(n => Syntax.Found(n, "declares something generic"))
            .Concat(Syntax.Nodes<GenericNameSyntax>(assembly).Select(n => Syntax.Found(n, "uses generic " + n)));
}
