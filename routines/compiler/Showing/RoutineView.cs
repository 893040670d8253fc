using System.Collections.Generic;

namespace AcuTimer.Compiler.Showing;

/// <summary>A routine as a person reads it. Texts are words of the language or plain English; times are in seconds.</summary>
internal sealed record RoutineView
{
    public required string Title { get; init; }

    public required string AppliedBy { get; init; }

    /// <summary>Id and title; empty for a composed routine.</summary>
    public required string Document { get; init; }

    public required DoseView Dose { get; init; }

    public required IReadOnlyList<string> Gates { get; init; }

    public required IReadOnlyList<string> Before { get; init; }

    public required IReadOnlyList<string> After { get; init; }

    public required int Rounds { get; init; }

    public required IReadOnlyList<StepView> Steps { get; init; }

    /// <summary>The whole session.</summary>
    public required decimal Seconds { get; init; }
}

/// <summary>How often; 0 where not said.</summary>
internal sealed record DoseView(int PerDay, int PerWeek, int Weeks, int Sessions, bool IsDefault);
