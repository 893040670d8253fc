using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>Small values in one number, as our own records have them.</summary>
internal static class PackedBits
{
    public static int Of(StepRecord step) =>
        (int)step.Side
        | ((int)step.Pressure << TableFormat.Step.PressureShift)
        | (step.Joined ? TableFormat.Step.Joined : 0)
        | (step.UntilReleased ? TableFormat.Step.UntilReleased : 0);

    public static int Of(MannerRecord manner) =>
        (int)manner.Technique
        | (manner.CounterclockwiseFirst ? TableFormat.Manner.CounterclockwiseFirst : 0)
        | (manner.SecondsPerDirection ? TableFormat.Manner.SecondsPerDirection : 0);

    public static int Rounds(MannerRecord manner) => manner.Rounds | (manner.Stations << 4);
}
