using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Resolved;

/// <summary>A step with all its defaults, before it has indices.</summary>
internal sealed class BuiltStep
{
    public required StepSource Source { get; init; }

    public required PointSource Point { get; init; }

    public required Side Side { get; init; }

    public required Pressure Pressure { get; init; }

    public required MannerRecord Manner { get; init; }

    public required StepAmount Amount { get; init; }

    public required bool Joined { get; init; }

    /// <summary>Null for the point's own text.</summary>
    public required CueRecord? Cue { get; init; }

    /// <summary>What the document does not give: what is listed, and what is left out.</summary>
    public required StepDefaults Defaults { get; init; }

    /// <summary>The same step after a rest of so many seconds, as far as the table can hold it.</summary>
    public BuiltStep After(int rest) => new()
    {
        Source = Source,
        Point = Point,
        Side = Side,
        Pressure = Pressure,
        Manner = Manner with { Prepare = System.Math.Min(byte.MaxValue, Manner.Prepare + rest) },
        Amount = Amount,
        Joined = Joined,
        Cue = Cue,
        Defaults = Defaults,
    };

    public bool UntilReleased => Source.Until is not null;
}
