using System;
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
        if (IsLong(step))
        {
            return Long(step, clockwise, counterclockwise, reversed);
        }

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

    /// <summary>Timed for longer than the table's byte of seconds holds: as many circles as go into it at the tempo, in that time.</summary>
    public static bool IsLong(StepSource step) => IsLong(step.Clockwise?.Value) || IsLong(step.Counterclockwise?.Value);

    /// <summary>How many that is; the table holds so many as it holds of counted ones.</summary>
    public static int CirclesIn(StepSource step, int seconds) =>
        seconds == 0 ? 0 : Math.Max(1, seconds * 1000 / (step.Tempo?.Value ?? Defaults.CircleMs));

    private static bool IsLong(Amount? amount) => amount is { IsSeconds: true } time && time.Number > byte.MaxValue;

    private static StepAmount Long(StepSource step, int clockwise, int counterclockwise, bool reversed) => new()
    {
        First = Math.Min(Limits.Circles, CirclesIn(step, reversed ? counterclockwise : clockwise)),
        Second = Math.Min(Limits.Circles, CirclesIn(step, reversed ? clockwise : counterclockwise)),
        CounterclockwiseFirst = reversed,
        Seconds = clockwise + counterclockwise,
        Missing = step.Tempo is null ? StepDefaults.Tempo : StepDefaults.None,
    };
}
