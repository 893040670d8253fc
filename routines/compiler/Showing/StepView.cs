using System.Collections.Generic;

namespace AcuTimer.Compiler.Showing;

/// <summary>A step as a person reads it.</summary>
internal sealed record StepView
{
    public required string Point { get; init; }

    public required string Name { get; init; }

    /// <summary>Where it is, lines joined.</summary>
    public required string Place { get; init; }

    public required string Side { get; init; }

    /// <summary>Number of the block that the step is in, from 1; 0 for none.</summary>
    public required int Block { get; init; }

    /// <summary>The side in words, and the block whose steps are all done on one side before the other.</summary>
    public string SideText => (Block > 0 ? $"block {Block}: " : "") + Side.Replace('-', ' ');

    public required string Technique { get; init; }

    /// <summary>What to do, with a star at each device default.</summary>
    public required string What { get; init; }

    public required string Pressure { get; init; }

    public required string Self { get; init; }

    public required string Partner { get; init; }

    /// <summary>From getting ready to letting go, on all its sides; changing sides included.</summary>
    public required decimal Seconds { get; init; }

    /// <summary>The person ends the step; the time is an estimate.</summary>
    public required bool UntilReleased { get; init; }

    public required string Source { get; init; }

    /// <summary>Parts that the document does not give.</summary>
    public required IReadOnlyList<string> Defaults { get; init; }
}
