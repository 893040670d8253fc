using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>
/// Writes mistakes into a file beside what is right, each behind a switch of its own, so that one build serves for all:
/// <c>a &lt; b</c> becomes <c>ActiveMutant.Is(7) ? a &lt;= b : a &lt; b</c>.
/// </summary>
internal sealed class Mutator(SemanticModel model, string file, int first, ISet<int>? chosen) : CSharpSyntaxRewriter
{
    private readonly List<Mutant> found = [];
    private int next = first;

    /// <summary>The mistakes of the file, chosen or not.</summary>
    public IReadOnlyList<Mutant> Found => found;

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        ExpressionSyntax? mistake = node is ExpressionSyntax original ? Mistakes.Of(original, model) : null;
        if (mistake is null)
        {
            return base.Visit(node);
        }

        int number = Note(node!, mistake.ToString());
        var right = (ExpressionSyntax)base.Visit(node)!;
        return Chosen(number) ? Switched(number, mistake, right).WithTriviaFrom(node!) : right;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (!Mistakes.CanBeForgotten(node, model))
        {
            return base.VisitExpressionStatement(node);
        }

        int number = Note(node, "(forgotten)");
        var right = (StatementSyntax)base.VisitExpressionStatement(node)!;
        return Chosen(number)
            ? SyntaxFactory.IfStatement(SyntaxFactory.ParseExpression($"!{ActiveMutant.Call(number)}"), right).NormalizeWhitespace().WithTriviaFrom(node)
            : right;
    }

    private static ParenthesizedExpressionSyntax Switched(int number, ExpressionSyntax mistake, ExpressionSyntax right) =>
        SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ConditionalExpression(
            SyntaxFactory.ParseExpression(ActiveMutant.Call(number)),
            SyntaxFactory.ParenthesizedExpression(mistake.WithoutTrivia()),
            SyntaxFactory.ParenthesizedExpression(right.WithoutTrivia())).NormalizeWhitespace());

    private int Note(SyntaxNode node, string instead)
    {
        int line = node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
        found.Add(new Mutant(next, file, line, $"{OneLine(node.ToString())} -> {OneLine(instead)}"));
        return next++;
    }

    private bool Chosen(int number) => chosen is not null && chosen.Contains(number);

    private static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries).Take(40));
}
