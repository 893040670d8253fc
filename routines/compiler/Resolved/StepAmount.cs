using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Resolved;

/// <summary>How much: the three numbers of a step in the table, and what of its manner goes with them.</summary>
internal sealed record StepAmount
{
    /// <summary>Circles or seconds in the first direction; else the low byte of the count.</summary>
    public int First { get; init; }

    /// <summary>Circles or seconds in the second direction; else the high byte of the count.</summary>
    public int Second { get; init; }

    /// <summary>Seconds a round; with counts, the time they are spread over.</summary>
    public int Seconds { get; init; }

    public bool CounterclockwiseFirst { get; init; }

    public bool SecondsPerDirection { get; init; }

    /// <summary>0 for no beat, or where counts are spread over seconds.</summary>
    public int TempoMs { get; init; }

    public int OnMs { get; init; }

    public int OffMs { get; init; }

    /// <summary>Parts that are left out in the source.</summary>
    public StepDefaults Missing { get; init; }

    /// <summary>Circles in both directions, or the count of anything else.</summary>
    public int Count(Technique technique) => technique.Is(TechniqueNature.Circles) ? First + Second : First | (Second << 8);
}
