using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Vocabulary;
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
        return technique.Is(TechniqueNature.Steady) ? amount
            : technique.Is(TechniqueNature.Cycles) ? WithRhythm(amount, step, TechniqueForm.Of(technique))
            : WithTempo(amount, step, TechniqueForm.Of(technique).OnMs);
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

    private static StepAmount WithRhythm(StepAmount amount, StepSource step, TechniqueForm form) => amount with
    {
        OnMs = step.Press?.Value ?? form.OnMs,
        OffMs = step.Rest?.Value ?? form.OffMs,
        Missing = amount.Missing | (step.Press is null || step.Rest is null ? StepDefaults.Tempo : 0),
    };
}
