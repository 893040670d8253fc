using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.CSharp;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>The interpreter does not check: code that relies on it goes wrong in silence.</summary>
internal sealed class NoChecked : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
        ["class A { int F(int a) => checked(a + 1); }", "class A { int F(int a) { checked { return a * a; } } }"];

    public IReadOnlyList<string> Kept { get; } = ["class A { int F(int a) => unchecked(a + 1); }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Tokens(assembly, SyntaxKind.CheckedKeyword).Select(t => Syntax.Found(t, "checked is not checked on the device"));
}
