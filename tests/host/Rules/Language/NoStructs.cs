using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Structs live on the device's heap: every copy allocates. Records need types that do not exist.</summary>
internal sealed class NoStructs : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
        ["struct A { }", "class A { struct B { int c; } }", "readonly ref struct A { }", "record A(int B);"];

    public IReadOnlyList<string> Kept { get; } = ["class A { enum B { C } }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Nodes<TypeDeclarationSyntax>(assembly)
            .Where(t => t is StructDeclarationSyntax or RecordDeclarationSyntax)
            .Select(t => Syntax.Found(t, t.Keyword.Text + " " + t.Identifier.Text));
}
