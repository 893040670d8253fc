using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Model;

/// <summary>A step as it is written: null where nothing is written. Times are in milliseconds.</summary>
internal sealed class StepSource : StepItem
{
    /// <summary>One name, or two for two points at once.</summary>
    public required IReadOnlyList<Located<string>> Points { get; init; }

    public required Located<Technique> Technique { get; init; }

    /// <summary>The keys that are written, for messages about them.</summary>
    public required IReadOnlyList<YamlScalar> Keys { get; init; }

    public Located<Side>? Side { get; init; }

    public Located<Amount>? Clockwise { get; init; }

    public Located<Amount>? Counterclockwise { get; init; }

    public Located<Turning>? First { get; init; }

    public Located<int>? In { get; init; }

    public Located<int>? Hold { get; init; }

    public Located<int>? For { get; init; }

    public Located<int>? Count { get; init; }

    public Located<int>? Press { get; init; }

    public Located<int>? Rest { get; init; }

    public Located<int>? Tempo { get; init; }

    public Located<int>? Rounds { get; init; }

    public Located<int>? Stations { get; init; }

    public Located<Until>? Until { get; init; }

    public Located<Pressure>? Pressure { get; init; }

    public Located<int>? Ramp { get; init; }

    public Located<int>? Prepare { get; init; }

    public Located<int>? Release { get; init; }

    public Located<int>? Switch { get; init; }

    public Located<CueSource>? Cue { get; init; }

    /// <summary>Why a hold is longer than usual.</summary>
    public Located<string>? Reason { get; init; }

    public Located<SourceReference>? Source { get; init; }

    public Located<StepDefaults>? Defaults { get; init; }

    public bool Has(string key) => FindKey(key) is not null;

    /// <summary>Where a key stands; the step's head when it is not written.</summary>
    public Span KeySpan(string key) => FindKey(key)?.Span ?? Head;

    private YamlScalar? FindKey(string key) => Keys.FirstOrDefault(written => written.Text == key);
}
