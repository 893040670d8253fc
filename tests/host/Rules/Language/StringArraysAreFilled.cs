using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>
/// An element of `new string[n]` that was never assigned crashes the interpreter when compared or switched on.
/// Allowed: an initialiser, or a for loop as the very next statement that assigns the elements of the new array.
/// </summary>
internal sealed class StringArraysAreFilled : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { string[] a = new string[3]; }",
        "class A { void F() { string[] a = new string[3]; a[0] = \"\"; } }",
        "class A { void F(int n) { var a = new string[n]; var b = new string[n]; for (int i = 0; i < n; i++) { b[i] = \"\"; } } }",
        "class A { object F(int n) => new string[n]; }",
        "class A { object F(int n) => new string[n][]; string[] G = System.Array.CreateInstance(typeof(string), 2) as string[]; }",
    ];

    public IReadOnlyList<string> Kept { get; } =
    [
        "class A { string[] a = { \"a\" }; string[] b = new string[2] { \"a\", \"b\" }; string[] c = new string[0]; int[] d = new int[2]; }",
        "class A { void F(int n) { string[] a = new string[n]; for (int i = 0; i < n; i++) { a[i] = \"\"; } } }",
        "class A { string[] a; A() { this.a = new string[3]; for (int i = 0; i < 3; i++) a[i] = string.Empty; } }",
        "class A { string[][] a = new string[2][]; }",
    ];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Operations<IArrayCreationOperation>(assembly)
            .Where(a => a is { Initializer: null, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } })
            .Where(a => !a.DimensionSizes.All(d => d.ConstantValue is { HasValue: true, Value: 0 }) && !IsFilledNext(a))
            .Select(a => Syntax.Found(a, "elements are not filled at once: " + a.Syntax))
            .Concat(Syntax.Operations<IInvocationOperation>(assembly)
                .Where(i => i.TargetMethod.ToDisplayString().StartsWith("System.Array.CreateInstance(", System.StringComparison.Ordinal))
                .Select(i => Syntax.Found(i, "Array.CreateInstance")));

    private static bool IsFilledNext(IArrayCreationOperation creation)
    {
        StatementSyntax? statement = creation.Syntax.FirstAncestorOrSelf<StatementSyntax>();
        if (statement?.Parent is not BlockSyntax block || Target(creation.Syntax) is not { } name)
        {
            return false;
        }

        int next = block.Statements.IndexOf(statement) + 1;
        return next < block.Statements.Count && block.Statements[next] is ForStatementSyntax loop
            && loop.Statement.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>().Any(a => Assigns(a, name));
    }

    private static string? Target(SyntaxNode creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.Text,
        AssignmentExpressionSyntax assignment => Name(assignment.Left),
        _ => null,
    };

    private static bool Assigns(AssignmentExpressionSyntax assignment, string name) =>
        assignment.Left is ElementAccessExpressionSyntax element && Name(element.Expression) == name;

    private static string Name(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member
            ? member.Name.Identifier.Text
            : expression.ToString();
}
