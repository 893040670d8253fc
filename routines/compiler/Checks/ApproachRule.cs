using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>Getting ready and changing sides leave time for the signal to move, or there is none of them.</summary>
internal static class ApproachRule
{
    public static void Check(BuiltStep step, DiagnosticBag bag)
    {
        Check(step.Source.Prepare, StepKeys.Prepare.Name, bag);
        Check(step.Source.Switch, StepKeys.Switch.Name, bag);
    }

    private static void Check(Located<int>? written, string key, DiagnosticBag bag)
    {
        int seconds = written?.Value / 1000 ?? 0;
        if (written is not null && seconds > 0 && seconds < Limits.ApproachMinSeconds)
        {
            bag.Report(Codes.ApproachTooShort, written.Span, $"`{key}` of {seconds} s cuts off the signal to move")
                .Help($"write 0 s for none, or {Limits.ApproachMinSeconds} s or more");
        }
    }
}
