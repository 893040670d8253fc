using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>The device's test launcher calls test methods without an instance: no fields, no `this`.</summary>
internal sealed class TestClassesHaveNoState : ILanguageRule
{
    private const string Using = "using nanoFramework.TestFramework; ";

    public IReadOnlyList<string> Broken { get; } =
    [
        Using + "[TestClass] public class A { int a; [TestMethod] public void F() { a = 1; } }",
        Using + "[TestClass] public class A { [TestMethod] public void F() { object o = this; } }",
        Using + "[TestClass] public class A { int P { get; set; } }",
    ];

    public IReadOnlyList<string> Kept { get; } =
    [
        Using + "[TestClass] public class A { static int a; const int B = 1; [TestMethod] public void F() { a = B; } }",
        Using + "public class A { int a; [TestMethod] public void F() { this.a = 1; } }",
    ];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Nodes<ClassDeclarationSyntax>(assembly).Where(IsTestClass).SelectMany(c => State(c));

    private static bool IsTestClass(ClassDeclarationSyntax type) =>
        type.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() is "TestClass" or "TestClassAttribute");

    private static IEnumerable<Finding> State(ClassDeclarationSyntax type) =>
        type.Members.Where(m => m is FieldDeclarationSyntax or BasePropertyDeclarationSyntax)
            .Where(m => !m.Modifiers.Any(SyntaxKind.StaticKeyword) && !m.Modifiers.Any(SyntaxKind.ConstKeyword))
            .Select(m => Syntax.Found(m, "state in the instance of a test class"))
            .Concat(type.DescendantNodes().OfType<ThisExpressionSyntax>().Select(t => Syntax.Found(t, "this is null in a test method")));
}
