using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>The metadata processor refuses pointers; stackalloc fails at run time.</summary>
internal sealed class NoPointers : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { unsafe void F(int* p) { } }",
        "class A { unsafe void F() { byte* p = stackalloc byte[4]; } }",
        "class A { unsafe void F(delegate*<int> p) { } }",
    ];

    public IReadOnlyList<string> Kept { get; } = ["class A { int F(int a, ref int b) => a * b; }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Nodes<TypeSyntax>(assembly).Where(t => t is PointerTypeSyntax or FunctionPointerTypeSyntax)
            .Select(t => Syntax.Found(t, "pointer"))
            .Concat(new[] { SyntaxKind.UnsafeKeyword, SyntaxKind.StackAllocKeyword, SyntaxKind.FixedKeyword }
                .SelectMany(k => Syntax.Tokens(assembly, k)).Select(t => Syntax.Found(t, t.Text)));
}
