using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>The mistakes that are tried: a limit off by one, a condition turned round, a sum for a difference, a line forgotten.</summary>
internal static class Mistakes
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Swaps = new()
    {
        [SyntaxKind.LessThanExpression] = SyntaxKind.LessThanOrEqualExpression,
        [SyntaxKind.LessThanOrEqualExpression] = SyntaxKind.LessThanExpression,
        [SyntaxKind.GreaterThanExpression] = SyntaxKind.GreaterThanOrEqualExpression,
        [SyntaxKind.GreaterThanOrEqualExpression] = SyntaxKind.GreaterThanExpression,
        [SyntaxKind.EqualsExpression] = SyntaxKind.NotEqualsExpression,
        [SyntaxKind.NotEqualsExpression] = SyntaxKind.EqualsExpression,
        [SyntaxKind.LogicalAndExpression] = SyntaxKind.LogicalOrExpression,
        [SyntaxKind.LogicalOrExpression] = SyntaxKind.LogicalAndExpression,
        [SyntaxKind.AddExpression] = SyntaxKind.SubtractExpression,
        [SyntaxKind.SubtractExpression] = SyntaxKind.AddExpression,
        [SyntaxKind.MultiplyExpression] = SyntaxKind.DivideExpression,
    };

    /// <summary>The same expression with a mistake, or null where none is tried.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax expression, SemanticModel model) =>
        IsConstant(expression, model) || Declares(expression) ? null : expression switch
        {
            BinaryExpressionSyntax binary => Swapped(binary, model),
            PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => not.Operand,
            _ => null,
        };

    /// <summary>Whether a statement is one that could be forgotten, so that the rest still compiles.</summary>
    public static bool CanBeForgotten(ExpressionStatementSyntax statement, SemanticModel model) => statement.Expression switch
    {
        InvocationExpressionSyntax => !Declares(statement),
        AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left).Symbol is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null },
        PostfixUnaryExpressionSyntax => true,
        _ => false,
    };

    private static BinaryExpressionSyntax? Swapped(BinaryExpressionSyntax binary, SemanticModel model) =>
        Swaps.TryGetValue(binary.Kind(), out SyntaxKind other) && !IsText(binary, model)
            ? SyntaxFactory.BinaryExpression(other, binary.Left, binary.Right)
            : null;

    private static bool IsText(BinaryExpressionSyntax binary, SemanticModel model) =>
        model.GetTypeInfo(binary).Type?.SpecialType == SpecialType.System_String;

    private static bool IsConstant(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression).HasValue
        || expression.Ancestors().Any(a => a is AttributeSyntax or EnumMemberDeclarationSyntax or SwitchLabelSyntax);

    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodes().Any(n => n is DeclarationExpressionSyntax or DeclarationPatternSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 });
}
