using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>
/// A switch over an enum of ours names every value, or throws for the rest: a value that is added later must not get
/// another's meaning in silence. "Count", last in some enums, is no value.
/// </summary>
internal sealed class SwitchesNameEveryValue : ILanguageRule
{
    private const string E = "enum E { A, B, C } ";
    private const string Counted = "enum E { A, B, Count } ";

    public IReadOnlyList<string> Broken { get; } =
    [
        E + "class A { int F(E e) { switch (e) { case E.A: return 1; case E.B: return 2; default: return 3; } } }",
        E + "class A { int F(E e) { switch (e) { case E.A: return 1; case E.B: return 2; } return 3; } }",
        E + "class A { int F(E e) { int a = 0; switch (e) { case E.A: a = 1; break; default: break; } return a; } }",
        E + "class A { int F(E e) => e switch { E.A => 1, _ => 2 }; }",
        Counted + "class A { int F(E e) { switch (e) { case E.A: return 1; default: return 3; } } }",
    ];

    public IReadOnlyList<string> Kept { get; } =
    [
        E + "class A { int F(E e) { switch (e) { case E.A: return 1; case E.B: return 2; case E.C: default: return 3; } } }",
        E + "class A { int F(E e) { switch (e) { case E.A: return 1; default: throw new System.Exception(); } } }",
        E + "class A { int F(E e) => e switch { E.A => 1, _ => throw new System.Exception() }; }",
        E + "class A { int F(E e) => e switch { E.A => 1, E.B => 2, E.C => 4, _ => 3 }; int G(int e) { switch (e) { case 1: return 1; default: return 2; } } }",
        Counted + "class A { int F(E e) { switch (e) { case E.A: return 1; case E.B: default: return 3; } } }",
    ];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Operations<ISwitchOperation>(assembly)
            .Where(s => !Throws(s.Cases.FirstOrDefault(c => c.Clauses.Any(d => d is IDefaultCaseClauseOperation))?.Body))
            .Select(s => (Operation: (IOperation)s, s.Value.Type, Named: s.Cases.SelectMany(c => c.Clauses).OfType<ISingleValueCaseClauseOperation>().Select(c => c.Value)))
            .Concat(Syntax.Operations<ISwitchExpressionOperation>(assembly)
                .Where(s => !s.Arms.Any(a => a.Pattern is IDiscardPatternOperation && Unwrapped(a.Value) is IThrowOperation))
                .Select(s => (Operation: (IOperation)s, s.Value.Type, Named: s.Arms.Select(a => a.Pattern).OfType<IConstantPatternOperation>().Select(p => p.Value))))
            .SelectMany(s => Missing(s.Type, s.Named).Select(name => Syntax.Found(s.Operation, "does not name " + name)));

    private static IEnumerable<string> Missing(ITypeSymbol? type, IEnumerable<IOperation> named)
    {
        HashSet<object?> values = [.. named.Select(n => n.ConstantValue.Value)];
        return type?.TypeKind != TypeKind.Enum
            ? []
            : type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue && f.Name != "Count" && !values.Contains(f.ConstantValue)).Select(f => f.Name);
    }

    private static bool Throws(IEnumerable<IOperation>? body) => body?.FirstOrDefault() is IThrowOperation;

    private static IOperation Unwrapped(IOperation value) => value is IConversionOperation conversion ? conversion.Operand : value;
}
