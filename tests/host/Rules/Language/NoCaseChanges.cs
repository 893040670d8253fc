using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>ToUpper and ToLower know ASCII only, and texts come from UTF-8 tables: only constants of ASCII may use them.</summary>
internal sealed class NoCaseChanges : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { string F() => \"é\".ToUpper(); }",
        "class A { string F(string s) => s.ToLower(); }",
        "class A { char F(char c) => c.ToUpper(); }",
    ];

    public IReadOnlyList<string> Kept { get; } = ["class A { string F() => \"abc\".ToUpper(); int ToUpper(int a) => ToUpper(a); }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Operations<IInvocationOperation>(assembly)
            .Where(i => i.TargetMethod.Name is "ToUpper" or "ToLower" && IsText(i.Instance?.Type) && !IsAscii(i.Instance!))
            .Select(i => Syntax.Found(i, i.TargetMethod.Name + " of what may not be ASCII"));

    private static bool IsText(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Char;

    private static bool IsAscii(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: { } value } && value.ToString()!.All(char.IsAscii);
}
