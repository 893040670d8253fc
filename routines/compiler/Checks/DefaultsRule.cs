using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>Where a document is named, what it does not give is marked.</summary>
internal static class DefaultsRule
{
    public static void Check(BuiltStep step, DiagnosticBag bag)
    {
        StepDefaults unmarked = step.Defaults & ~(step.Source.Defaults?.Value ?? 0);
        if (step.Source.Source is null || unmarked == StepDefaults.None)
        {
            return;
        }

        string list = string.Join(", ", Words.OfFlags(unmarked));
        bag.Report(Codes.DefaultUnmarked, step.Source.Source.Span, $"left out and not marked as a device default: {list}")
            .Help($"write `defaults: [{string.Join(", ", Words.OfFlags(step.Defaults))}]`");
    }
}
