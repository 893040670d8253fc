using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table.Records;

/// <summary>A point in the table. Indices are -1 for none.</summary>
internal sealed record PointRecord
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Pinyin { get; init; }

    public required string Aliases { get; init; }

    public required string Place { get; init; }

    public required string Big { get; init; }

    public required string Source { get; init; }

    public required string Region { get; init; }

    public required Caution Cautions { get; init; }

    public required Pressure Ceiling { get; init; }

    public required Laterality Laterality { get; init; }

    public required bool NoHold { get; init; }

    public int Map { get; init; } = -1;

    public int MarkX { get; init; }

    public int MarkY { get; init; }

    public int First { get; init; } = -1;

    public int Second { get; init; } = -1;
}
