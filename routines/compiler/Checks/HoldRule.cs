using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>No hold where the atlas forbids it, and none longer than two minutes.</summary>
internal static class HoldRule
{
    public static void Check(BuiltStep step, DiagnosticBag bag)
    {
        bool holds = step.Source.Technique.Value.Is(TechniqueNature.Steady);
        Span? place = holds ? step.Source.Technique.Span : step.Manner.Hold > 0 ? step.Source.Hold!.Span : null;
        if (place is { } at && step.Point.RuleBits.HasFlag(PointRules.NoHold))
        {
            Diagnostic diagnostic = bag.Report(Codes.HoldForbidden, at, $"no hold at {step.Point.Code.Value}");
            if (step.Point.Rules is { } rule)
            {
                diagnostic.And(rule.Span, "the rule in the atlas");
            }

            diagnostic.Help("wiggle or circle lightly instead");
        }

        CheckLength(holds ? step.Amount.Seconds : 0, Most(step), step.Source.For?.Span ?? step.Source.Technique.Span, Most(step) < Limits.LongHoldSeconds, bag);
        CheckLength(step.Manner.Hold, Limits.HoldMaxSeconds, step.Source.Hold?.Span ?? step.Source.Technique.Span, false, bag);
    }

    /// <summary>Longer where the routine says why and who says so; the point has allowed holds already.</summary>
    public static int Most(BuiltStep step) =>
        step.Source.Technique.Value.Is(TechniqueNature.Steady) && step.Source.Reason is { Value.Length: > 0 } && step.Source.Source is not null
            ? Limits.LongHoldSeconds
            : Limits.HoldMaxSeconds;

    /// <param name="seconds">What is asked.</param>
    /// <param name="most">What may be.</param>
    /// <param name="at">Where it is asked.</param>
    /// <param name="mayGrow">A reason and its source would allow more; a hold before another technique never is a long one.</param>
    /// <param name="bag">Where findings go.</param>
    private static void CheckLength(int seconds, int most, Span at, bool mayGrow, DiagnosticBag bag)
    {
        if (seconds > most)
        {
            bag.Report(Codes.HoldTooLong, at, $"a hold of {seconds} s; {most} s is the most")
                .Help(mayGrow
                    ? $"work at another point in between; or give `reason` and `source` for a hold of up to {Limits.LongHoldSeconds} s"
                    : "work at another point in between, and come back");
        }
    }
}
