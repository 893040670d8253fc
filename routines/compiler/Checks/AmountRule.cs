using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>The amounts of a step do not contradict each other, and there is one.</summary>
internal static class AmountRule
{
    public static void Check(StepSource step, DiagnosticBag bag)
    {
        if (step.Technique.Value.Is(TechniqueNature.Circles))
        {
            CheckCircles(step, bag);
        }
        else
        {
            Diagnostic? both = Exclude(step, StepKeys.For, StepKeys.Count, "how long or how often: use one of them, or `count` with `in`", bag);
            if (both is not null && step is { Count: { } count, For: { } time } && !step.Has(StepKeys.In.Name))
            {
                both.Help($"for so many in so long write `count: {count.Value}, in: {Duration.Write(time.Value)}`");
            }

            CheckThere(step, bag);
        }

        CheckDefault(step, bag);

        Exclude(step, StepKeys.In, StepKeys.Tempo, "`in` spreads the counts evenly, so there is no other tempo", bag);
        CheckIn(step, bag);
        CheckUntil(step, bag);
    }

    private static void CheckCircles(StepSource step, DiagnosticBag bag)
    {
        Located<Amount>? one = step.Clockwise;
        Located<Amount>? other = step.Counterclockwise;
        if (one is not null && other is not null && one.Value.IsSeconds != other.Value.IsSeconds)
        {
            bag.Report(Codes.AmountConflict, other.Span, "one direction is counted, the other timed")
                .And(one.Span, one.Value.IsSeconds ? "seconds" : "a count")
                .Help("write both as counts, or both as times with a unit");
        }
        else if ((one ?? other) is { } there && (one?.Value.Number ?? 0) + (other?.Value.Number ?? 0) == 0)
        {
            bag.Report(Codes.NoAmount, there.Span, "no circles in either direction");
        }

        if (CircleAmount.IsLong(step))
        {
            CheckLong(step, bag);
        }

        if (step.First is { } first && Of(step, first.Value) is null or { Value.Number: 0 } && (one ?? other) is not null)
        {
            bag.Report(Codes.NoEffect, first.Span, "there are no circles in that direction");
        }
    }

    private static void CheckLong(StepSource step, DiagnosticBag bag)
    {
        foreach (Located<Amount> direction in new[] { step.Clockwise, step.Counterclockwise }.OfType<Located<Amount>>())
        {
            int circles = CircleAmount.CirclesIn(step, direction.Value.Number);
            if (circles > Limits.Circles)
            {
                bag.Report(Codes.OutOfRange, direction.Span, $"{circles} circles in one direction; {Limits.Circles} is the most")
                    .Help($"write a slower `tempo`: {(direction.Value.Number * 1000 / Limits.Circles / Limits.TempoUnitMs * Limits.TempoUnitMs) + Limits.TempoUnitMs} ms or more");
            }
        }
    }

    private static Located<Amount>? Of(StepSource step, Turning direction) =>
        direction == Turning.Clockwise ? step.Clockwise : step.Counterclockwise;

    private static void CheckThere(StepSource step, DiagnosticBag bag)
    {
        bool needed = step.Technique.Value.Is(TechniqueNature.Counted);
        if (needed && !Written(step, StepKeys.For) && !Written(step, StepKeys.Count) && !Written(step, StepKeys.Until))
        {
            bag.Report(Codes.NoAmount, step.Technique.Span, $"how long, or how often, to {Words.Of(step.Technique.Value)}?")
                .Help("add `count` or `for`");
        }
    }

    /// <summary>Where nothing is written the device's own amount stands, and the author should know.</summary>
    private static void CheckDefault(StepSource step, DiagnosticBag bag)
    {
        bool circles = step.Technique.Value.Is(TechniqueNature.Circles);
        bool has = circles ? step.Clockwise is not null || step.Counterclockwise is not null
            : step.Technique.Value.Is(TechniqueNature.Counted)
                || Written(step, StepKeys.For) || Written(step, StepKeys.Count) || Written(step, StepKeys.Until);
        bool written = Written(step, StepKeys.Clockwise) || Written(step, StepKeys.Counterclockwise);
        if (has || written || (step.Defaults?.Value ?? 0).HasFlag(StepDefaults.Amount) || step.Source is not null)
        {
            return;
        }

        string amount = circles ? $"{Defaults.Circles} clockwise and {Defaults.Circles} counterclockwise" : $"{Defaults.WorkSeconds} s";
        bag.Report(Codes.AmountMissing, step.Technique.Span, $"no amount: {Words.Of(step.Technique.Value)} {amount}, the device's default, is taken")
            .Help(circles
                ? $"write `clockwise: {Defaults.Circles}, counterclockwise: {Defaults.Circles}`, or list amount under defaults"
                : $"write `for: {Defaults.WorkSeconds} s`, or list amount under defaults");
    }

    private static void CheckIn(StepSource step, DiagnosticBag bag)
    {
        if (step.In is null)
        {
            return;
        }

        bool seconds = step.Clockwise?.Value.IsSeconds ?? step.Counterclockwise?.Value.IsSeconds ?? false;
        bool circles = step.Technique.Value.Is(TechniqueNature.Circles);
        bool counted = circles ? !seconds : Written(step, StepKeys.Count);
        if (!counted)
        {
            bag.Report(Codes.AmountConflict, step.KeySpan(StepKeys.In.Name), "`in` spreads counts over a time, and there is no count")
                .Help(circles
                    ? "give the directions as counts, or leave `in` out"
                    : "for a time alone, write `for`");
        }
    }

    private static void CheckUntil(StepSource step, DiagnosticBag bag)
    {
        if (step.Until is null)
        {
            return;
        }

        Exclude(step, StepKeys.Until, StepKeys.Count, "a step that lasts until the point releases has no count", bag);
        Exclude(step, StepKeys.Until, StepKeys.Rounds, "a step that lasts until the point releases has no rounds", bag);
        Exclude(step, StepKeys.Until, StepKeys.Stations, "a step that lasts until the point releases has no stations", bag);
    }

    /// <summary>What was reported; null where they do not meet.</summary>
    private static Diagnostic? Exclude(StepSource step, Field one, Field other, string why, DiagnosticBag bag) => Written(step, one) && Written(step, other)
        ? bag.Report(Codes.AmountConflict, step.KeySpan(other.Name), $"`{one.Name}` and `{other.Name}` exclude each other")
            .And(step.KeySpan(one.Name), "the other one")
            .Note(why)
        : null;

    private static bool Written(StepSource step, Field field) => step.Has(field.Name);
}
