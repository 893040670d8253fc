using System.Collections.Generic;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Coverage;

/// <summary>One paragraph or several in a row, and what became of them.</summary>
internal sealed class PassageSource
{
    public required Span Head { get; init; }

    public required ParagraphRange Paragraphs { get; init; }

    /// <summary>What it says, in our own words; null where it says nothing to do.</summary>
    public string? Says { get; init; }

    /// <summary>Why nothing carries it; null where something does.</summary>
    public string? Reason { get; init; }

    /// <summary>Names of steps, gates and tips, in this order.</summary>
    public IReadOnlyList<Located<string>> InRoutines { get; init; } = [];

    /// <summary>Names of statements of the atlas.</summary>
    public IReadOnlyList<Located<string>> InAtlas { get; init; } = [];
}
