using System.Collections.Generic;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Model;

/// <summary>A routine as it is written.</summary>
internal sealed class RoutineSource
{
    public required Located<string> Title { get; init; }

    public required AppliedBy AppliedBy { get; init; }

    /// <summary>Place in the device's menu, from 1; those without one follow by file name.</summary>
    public Located<int>? Order { get; init; }

    public Located<string>? Document { get; init; }

    public DoseSource? Dose { get; init; }

    /// <summary>Something in its file could not be read, which has been reported: its times say nothing.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>Null when they are missing, or wrong, which has been reported.</summary>
    public required Located<Caution>? Gates { get; init; }

    /// <summary>Where they are missing: the key before which they belong.</summary>
    public Span? GatesBelong { get; init; }

    /// <summary>Times the whole is gone through.</summary>
    public int Rounds { get; init; } = 1;

    /// <summary>Seconds by which getting ready is longer, for every step but the first.</summary>
    public int RestBetween { get; init; }

    public IReadOnlyList<Located<string>> Before { get; init; } = [];

    /// <summary>A tip before the start was wrong and is left out, which has been reported.</summary>
    public bool TipsLost { get; init; }

    public IReadOnlyList<Located<string>> After { get; init; } = [];

    public required IReadOnlyList<StepItem> Items { get; init; }
}
