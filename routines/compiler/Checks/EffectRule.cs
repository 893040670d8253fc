using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>What is written does something.</summary>
internal static class EffectRule
{
    public static void Check(BuiltStep step, DiagnosticBag bag)
    {
        Located<int>? change = step.Source.Switch;
        if (change is not null && !StepTiming.TwoSided(step.Side))
        {
            bag.Report(Codes.NoEffect, change.Span, "a time to change sides, and there is one side only")
                .And(step.Source.Side?.Span ?? step.Source.Technique.Span, "the sides");
        }
        else if (change is not null && step.Joined)
        {
            bag.Report(Codes.NoEffect, change.Span, "only the first step of a block says how long changing sides takes");
        }
    }
}
