using System.Collections.Generic;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Checks;

/// <summary>Two points at once are two different single points, both paired or both on the midline.</summary>
internal static class PairRule
{
    public static bool Check(IReadOnlyList<Located<string>> names, IReadOnlyList<PointSource> points, DiagnosticBag bag)
    {
        string? wrong = points[0] == points[1] ? $"`{names[0].Value}` and `{names[1].Value}` are the same point"
            : points[0].Pair.Count > 0 || points[1].Pair.Count > 0 ? "a pair cannot be part of a pair"
            : points[0].Laterality.Value != points[1].Laterality.Value ? "one of the points is on the midline, the other is not"
            : null;
        if (wrong is null)
        {
            return true;
        }

        bag.Report(Codes.BadPair, names[1].Span, wrong).And(names[0].Span, "the other point");
        return false;
    }
}
