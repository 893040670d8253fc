using System.Collections.Generic;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Model;

/// <summary>A point, area or pair as the atlas has it.</summary>
internal sealed class PointSource
{
    public required Located<string> Code { get; init; }

    public required Located<string> Name { get; init; }

    public string Pinyin { get; init; } = "";

    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    public required Located<string> Region { get; init; }

    public required Located<Laterality> Laterality { get; init; }

    /// <summary>Lines separated by line feeds.</summary>
    public required Located<string> Place { get; init; }

    /// <summary>Only listed: no source says where it is, so no routine may use it.</summary>
    public bool LacksPlace { get; init; }

    public required Located<string> Big { get; init; }

    public required Located<Pressure> Ceiling { get; init; }

    public Located<PointRules>? Rules { get; init; }

    public Located<Caution>? Cautions { get; init; }

    public MapMark? Map { get; init; }

    /// <summary>The full description; empty where there is none.</summary>
    public string About { get; init; } = "";

    /// <summary>The short form that the device shows.</summary>
    public required Located<string> Source { get; init; }

    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Two codes when this entry is two points at once; else empty.</summary>
    public IReadOnlyList<Located<string>> Pair { get; init; } = [];

    /// <summary>For an area: points and areas inside it. What it bears, they bear too.</summary>
    public IReadOnlyList<Located<string>> Covers { get; init; } = [];

    /// <summary>Under another name, a point of the standard: it has no stations.</summary>
    public bool OnPoint { get; init; }

    public Caution CautionBits => Cautions?.Value ?? Caution.None;

    public PointRules RuleBits => Rules?.Value ?? PointRules.None;
}
