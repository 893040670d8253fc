using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table.Records;

/// <summary>A routine in the table. Indices are -1 for none, numbers of the dose 0 where not said.</summary>
internal sealed record RoutineRecord
{
    public required string Title { get; init; }

    public required int FirstStep { get; init; }

    public required int StepCount { get; init; }

    public required AppliedBy AppliedBy { get; init; }

    public required Caution Gates { get; init; }

    public required int PerDay { get; init; }

    public required int PerWeek { get; init; }

    public required int Weeks { get; init; }

    /// <summary>In all the weeks; 0 where not said.</summary>
    public int Sessions { get; init; }

    public required bool DoseIsDefault { get; init; }

    public required int Rounds { get; init; }

    public required int FirstTip { get; init; }

    public required int BeforeTips { get; init; }

    public required int AfterTips { get; init; }

    public int Document { get; init; } = -1;

    public int FirstOrigin { get; init; } = -1;
}
