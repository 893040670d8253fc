using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>Nothing comes faster than it can be felt.</summary>
internal static class PaceRule
{
    public static void Check(BuiltStep step, DiagnosticBag bag)
    {
        if (step.Source.Technique.Value.Is(TechniqueNature.Cycles))
        {
            CheckRhythm(step, bag);
        }
        else if (step.Source.In is { } time)
        {
            int count = step.Amount.Count(step.Source.Technique.Value);
            CheckBeat(step, count == 0 ? int.MaxValue : time.Value / count, time.Span, bag);
        }
        else if (step.Amount.TempoMs > 0)
        {
            CheckBeat(step, step.Amount.TempoMs, step.Source.Tempo?.Span ?? step.Source.Technique.Span, bag);
        }
    }

    private static void CheckBeat(BuiltStep step, int beatMs, Span at, DiagnosticBag bag)
    {
        bool circles = step.Source.Technique.Value.Is(TechniqueNature.Circles);
        int least = circles ? Limits.CircleMinMs : Limits.BeatMinMs;
        if (beatMs < least)
        {
            string what = circles ? "circle" : "beat";
            bag.Report(circles ? Codes.CircleTooFast : Codes.BeatTooFast, at, $"a {what} every {beatMs} ms; {least} ms is the fastest");
        }
    }

    private static void CheckRhythm(BuiltStep step, DiagnosticBag bag)
    {
        StepAmount amount = step.Amount;
        int cycle = amount.OnMs + amount.OffMs;
        int count = amount.Count(step.Source.Technique.Value);
        CheckPhase(amount.OnMs, step.Source.Press, StepKeys.Press.Name, step, bag);
        CheckPhase(amount.OffMs, step.Source.Rest, StepKeys.Rest.Name, step, bag);
        if (count > 0 && amount.Seconds > 0)
        {
            int shortest = System.Math.Min(amount.OnMs, amount.OffMs);
            long spread = amount.Seconds * 1000L * shortest / cycle / count;
            if (spread < Limits.RhythmMinMs)
            {
                bag.Report(Codes.RhythmTooShort, step.Source.In?.Span ?? step.Source.Technique.Span,
                    $"{count} in {amount.Seconds} s leaves {spread} ms for a press or rest; {Limits.RhythmMinMs} ms is the least");
            }
        }
        else if (count == 0 && amount.Seconds * 1000 < cycle && step.Source.For is { } time)
        {
            bag.Report(Codes.NoAmount, time.Span, $"not even one press and rest of {cycle} ms fit in")
                .Help("make the time longer, or press and rest shorter");
        }
        else if (count == 0 && amount.Seconds * 1000 % cycle != 0 && step.Source.For is { } uneven)
        {
            int played = amount.Seconds * 1000 / cycle;
            bag.Report(Codes.UnevenAmount, uneven.Span, $"{played} {TechniqueForm.Of(step.Source.Technique.Value).Several} are played, {Duration.Write(played * cycle)} of {Duration.Write(amount.Seconds * 1000)}")
                .Help($"write `count: {played}`, or a time that {Duration.Write(cycle)} goes into");
        }
    }

    private static void CheckPhase(int ms, Located<int>? written, string key, BuiltStep step, DiagnosticBag bag)
    {
        if (ms < Limits.RhythmMinMs)
        {
            bag.Report(Codes.RhythmTooShort, written?.Span ?? step.Source.Technique.Span,
                $"`{key}` of {ms} ms cannot be felt; {Limits.RhythmMinMs} ms is the least");
        }
    }
}
