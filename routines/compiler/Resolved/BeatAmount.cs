using AcuTimer.Compiler.Model;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Resolved;

/// <summary>The amount of a hold, wiggling, kneading, stroking, tapping, pressing or breathing.</summary>
internal static class BeatAmount
{
    public static StepAmount Of(StepSource step)
    {
        Technique technique = step.Technique.Value;
        int count = step.Count?.Value ?? 0;
        bool missing = step.For is null && step.Count is null;
        int? given = step.For?.Value / 1000 ?? step.In?.Value / 1000;
        StepAmount amount = new()
        {
            First = count & 0xFF,
            Second = count >> 8,
            Seconds = given ?? (missing ? Defaults.WorkSeconds : 0),
            Missing = missing ? StepDefaults.Amount : StepDefaults.None,
        };
        return technique switch
        {
            Technique.Hold => amount,
            Technique.Squeeze => WithRhythm(amount, step, Defaults.PressMs, Defaults.RestMs),
            Technique.Breathe => WithRhythm(amount, step, Defaults.BreathMs, Defaults.BreathMs),
            Technique.Tap => WithTempo(amount, step, Defaults.TapMs),
            _ => WithTempo(amount, step, Defaults.BeatMs),
        };
    }

    private static StepAmount WithTempo(StepAmount amount, StepSource step, int defaultMs)
    {
        bool spread = step.In is not null;
        return amount with
        {
            TempoMs = spread ? 0 : step.Tempo?.Value ?? defaultMs,
            Missing = amount.Missing | (spread || step.Tempo is not null ? 0 : StepDefaults.Tempo),
        };
    }

    private static StepAmount WithRhythm(StepAmount amount, StepSource step, int onMs, int offMs) => amount with
    {
        OnMs = step.Press?.Value ?? onMs,
        OffMs = step.Rest?.Value ?? offMs,
        Missing = amount.Missing | (step.Press is null || step.Rest is null ? StepDefaults.Tempo : 0),
    };
}
