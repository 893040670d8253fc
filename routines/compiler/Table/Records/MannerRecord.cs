using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table.Records;

/// <summary>How a step is done: shared by all steps that are done alike. Ramp, prepare, release, switch and hold are in seconds.</summary>
internal sealed record MannerRecord
{
    public required Technique Technique { get; init; }

    public bool CounterclockwiseFirst { get; init; }

    public bool SecondsPerDirection { get; init; }

    public int TempoMs { get; init; }

    public int Ramp { get; init; }

    public int Prepare { get; init; }

    public int Release { get; init; }

    public int Switch { get; init; }

    public int OnMs { get; init; }

    public int OffMs { get; init; }

    public int Hold { get; init; }

    public int Rounds { get; init; } = 1;

    public int Stations { get; init; } = 1;
}
