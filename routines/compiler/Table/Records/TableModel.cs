using System.Collections.Generic;
using AcuTimer.Compiler.Maps;

namespace AcuTimer.Compiler.Table.Records;

/// <summary>A whole routine table, its texts as texts and its references as indices.</summary>
internal sealed class TableModel
{
    public IReadOnlyList<PointRecord> Points { get; init; } = [];

    public IReadOnlyList<RoutineRecord> Routines { get; init; } = [];

    public IReadOnlyList<StepRecord> Steps { get; init; } = [];

    public IReadOnlyList<MannerRecord> Manners { get; init; } = [];

    public IReadOnlyList<CueRecord> Cues { get; init; } = [];

    public IReadOnlyList<string> Tips { get; init; } = [];

    public IReadOnlyList<DocumentRecord> Documents { get; init; } = [];

    public IReadOnlyList<BodyMap> Maps { get; init; } = [];

    public IReadOnlyList<OriginRecord> Origins { get; init; } = [];
}
