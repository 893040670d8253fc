using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>An enum as text is its number on the device: cast it to say so, or take the words from a table.</summary>
internal sealed class NoEnumText : ILanguageRule
{
    private const string E = "enum E { A, B } ";

    public IReadOnlyList<string> Broken { get; } =
    [
        E + "class A { string F(E e) => e.ToString(); }",
        E + "class A { string F(E e) => $\"{e}\"; }",
        E + "class A { string F(E e) => \"a\" + e; }",
        E + "class A { string F(E e, string s) { s += e; return s; } }",
        E + "class A { string F(E e) => string.Format(\"{0}\", e); }",
        E + "class A { string F(E e) => string.Concat(e, 1); }",
    ];

    public IReadOnlyList<string> Kept { get; } =
        [E + "class A { string F(E e) => $\"{(int)e}\" + (int)e + ((int)e).ToString(); bool G(E e) => e == E.A; }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Calls(assembly).Concat(Interpolations(assembly)).Concat(Sums(assembly))
            .Select(o => Syntax.Found(o, "an enum as text is a number: " + o.Syntax));

    private static IEnumerable<IOperation> Calls(DeviceAssembly assembly) =>
        Syntax.Operations<IInvocationOperation>(assembly).Where(i =>
            (i.TargetMethod.Name == "ToString" && IsEnum(i.Instance))
            || (i.TargetMethod.ContainingType.SpecialType == SpecialType.System_String
                && i.Arguments.SelectMany(a => a.DescendantsAndSelf()).Any(IsEnumAsObject)));

    private static IEnumerable<IOperation> Interpolations(DeviceAssembly assembly) =>
        Syntax.Operations<IInterpolationOperation>(assembly).Where(i => IsEnum(i.Expression));

    private static IEnumerable<IOperation> Sums(DeviceAssembly assembly) =>
        Syntax.Operations<IBinaryOperation>(assembly)
            .Where(b => b.Type?.SpecialType == SpecialType.System_String)
            .SelectMany(b => new[] { b.LeftOperand, b.RightOperand }).Where(IsEnum)
            .Concat(Syntax.Operations<ICompoundAssignmentOperation>(assembly)
                .Where(c => c.Type?.SpecialType == SpecialType.System_String && IsEnum(c.Value)));

    private static bool IsEnumAsObject(IOperation operation) =>
        operation is IConversionOperation { Type.SpecialType: SpecialType.System_Object } conversion && IsEnum(conversion.Operand);

    private static bool IsEnum(IOperation? operation) => operation switch
    {
        null => false,
        IConversionOperation { Type.SpecialType: SpecialType.System_Object } conversion => IsEnum(conversion.Operand),
        _ => operation.Type?.TypeKind == TypeKind.Enum,
    };
}
