using AcuTimer.Compiler.Model;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Resolved;

/// <summary>The amount of circles.</summary>
internal static class CircleAmount
{
    public static StepAmount Of(StepSource step)
    {
        bool missing = step.Clockwise is null && step.Counterclockwise is null;
        int clockwise = missing ? Defaults.Circles : step.Clockwise?.Value.Number ?? 0;
        int counterclockwise = missing ? Defaults.Circles : step.Counterclockwise?.Value.Number ?? 0;
        // With one direction only, that one is the first: one way to write it in the table.
        bool reversed = clockwise == 0 || (counterclockwise > 0 && step.First?.Value == Turning.Counterclockwise);
        bool spread = step.In is not null;
        return new StepAmount
        {
            First = reversed ? counterclockwise : clockwise,
            Second = reversed ? clockwise : counterclockwise,
            CounterclockwiseFirst = reversed,
            SecondsPerDirection = (step.Clockwise ?? step.Counterclockwise)?.Value.IsSeconds ?? false,
            Seconds = (step.In?.Value ?? 0) / 1000,
            TempoMs = spread ? 0 : step.Tempo?.Value ?? Defaults.CircleMs,
            Missing = (missing ? StepDefaults.Amount : 0) | (spread || step.Tempo is not null ? 0 : StepDefaults.Tempo),
        };
    }
}
