using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Only D, F, G, N and X with a precision are implemented for numbers; "00" or "0.0" throws.</summary>
internal sealed partial class NoCustomFormats : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { string F(int a) => a.ToString(\"00\"); }",
        "class A { string F(int a) => $\"{a:000}\"; }",
        "class A { string F(int a) => string.Format(\"{0,3:0.0}\", a); }",
        "class A { string F(double a) => a.ToString(\"E2\"); }",
        "class A { string F(int a, string f) => a.ToString(f); }",
    ];

    public IReadOnlyList<string> Kept { get; } =
        ["class A { string F(int a) => a.ToString(\"D2\") + $\"{a:X8}{a,4:N0}\" + string.Format(\"{0:d3} {{x:00}}\", a) + a.ToString(); }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Formats(assembly).Where(f => f.Format is null || !Known().IsMatch(f.Format))
            .Select(f => Syntax.Found(f.Place, "number format " + (f.Format ?? "not known here")));

    private static IEnumerable<(IOperation Place, string? Format)> Formats(DeviceAssembly assembly)
    {
        IEnumerable<(IOperation Place, string? Format)> interpolated = Syntax.Operations<IInterpolationOperation>(assembly)
            .Where(i => i.FormatString is not null && IsNumber(i.Expression.Type))
            .Select(i => ((IOperation)i, i.FormatString!.ConstantValue.Value as string));
        return interpolated.Concat(Syntax.Operations<IInvocationOperation>(assembly).SelectMany(Formats));
    }

    private static IEnumerable<(IOperation Place, string? Format)> Formats(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "ToString" && call.Arguments.Length == 1 && IsNumber(call.Instance?.Type))
        {
            yield return (call, call.Arguments[0].Value.ConstantValue.Value as string);
        }
        else if (call.TargetMethod.Name == "Format" && call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String)
        {
            var text = call.Arguments[0].Value.ConstantValue.Value as string ?? "{0:?}";
            foreach (Match match in Item().Matches(text.Replace("{{", "", System.StringComparison.Ordinal)))
            {
                yield return (call, match.Groups[1].Value);
            }
        }
    }

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    [GeneratedRegex("^[DFGNX][0-9]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    [GeneratedRegex(@"\{[0-9]+(?:,[^:}]*)?:([^}]*)\}")]
    private static partial Regex Item();
}
