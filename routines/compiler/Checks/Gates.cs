using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>Which cautions the safety screen can ask about, and which it must.</summary>
internal static class Gates
{
    /// <summary>What a routine with these steps must ask.</summary>
    public static Caution Needed(IEnumerable<BuiltStep> steps) =>
        steps.Aggregate(SafetyQuestion.With(SafetyEffect.Always), (gates, step) => gates | Of(step));

    /// <summary>What a step adds: its point's askable cautions, and blood thinners where it is pressed firmly.</summary>
    public static Caution Of(BuiltStep step)
    {
        Caution thinners = step.Pressure == Pressure.Firm ? SafetyQuestion.With(SafetyEffect.Firm) : Caution.None;
        return (step.Point.CautionBits & CautionSet.Questions) | thinners;
    }
}
