using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.CSharp;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>There is no Task and no IEnumerator of T.</summary>
internal sealed class NoAsyncOrIterators : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { async void F() { } }",
        "class A { async void F(object o) { await o; } }",
        "class A { System.Collections.IEnumerable F() { yield return 1; } }",
    ];

    public IReadOnlyList<string> Kept { get; } = ["class A { void F() { foreach (int i in new int[3]) { } } }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        new[] { SyntaxKind.AsyncKeyword, SyntaxKind.AwaitKeyword, SyntaxKind.YieldKeyword }
            .SelectMany(k => Syntax.Tokens(assembly, k))
            .Select(t => Syntax.Found(t, t.Text));
}
