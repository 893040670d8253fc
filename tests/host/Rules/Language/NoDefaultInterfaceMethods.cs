using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Calling one throws on the device. Static members of interfaces work.</summary>
internal sealed class NoDefaultInterfaceMethods : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
        ["interface I { int F() { return 1; } }", "interface I { int F() => 1; }", "interface I { int P { get { return 1; } } }", "interface I { int P => 1; }"];

    public IReadOnlyList<string> Kept { get; } = ["interface I { int F(); int P { get; set; } static int G() { return 1; } }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Nodes<InterfaceDeclarationSyntax>(assembly)
            .SelectMany(i => i.Members)
            .Where(m => !m.Modifiers.Any(SyntaxKind.StaticKeyword) && HasBody(m))
            .Select(m => Syntax.Found(m, "interface member with a body"));

    private static bool HasBody(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        PropertyDeclarationSyntax { ExpressionBody: not null } => true,
        BasePropertyDeclarationSyntax property =>
            property.AccessorList?.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null) == true,
        _ => false,
    };
}
