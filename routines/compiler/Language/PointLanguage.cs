using System.Collections.Generic;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a point of the atlas.</summary>
internal static class PointLanguage
{
    private static readonly TextShape Line = new(Limits.LineCharacters);

    private const int MostAliases = 10;

    private const int MostCovered = 30;

    public static readonly Field<string> Code = new("code", Names.PointCode, "The WHO code, or an area's name in capitals.", Required: true);

    public static readonly Field<string> Name = new("name", Line, "The English name.", Required: true);

    public static readonly Field<string> Pinyin = new("pinyin", Line, "The pinyin name, without accents.");

    public static readonly Field<IReadOnlyList<Located<string>>> Aliases = new("aliases", new ListShape<string>(Names.Alias, 0, MostAliases),
        "Old numbers and other names that routines may use.");

    public static readonly Field<IReadOnlyList<Located<string>>> Pair = new("pair", new ListShape<string>(Names.PointCode, 2, 2),
        "For two points at once: their codes.");

    public static readonly Field<IReadOnlyList<Located<string>>> Covers = new("covers", new ListShape<string>(Names.PointCode, 1, MostCovered),
        "For an area: the points inside it. What the area bears is summed up with what they bear, and it is as strict as they are.");

    public static readonly Field<string> Region = new("region", Line, "The part of the body.", Required: true);

    public static readonly Field<Laterality> Laterality = new("laterality", new ChoiceShape<Laterality>(),
        "On both sides of the body, or on its midline.", Required: true);

    public static readonly Field<string> Place = new("place", new LinesShape(), "Where it is, in words.", Required: true);

    public static readonly Field<string> Big = new("big", new TextShape(Limits.BigCharacters), "Where it is, in one big word.", Required: true);

    public static readonly Field<Pressure> Ceiling = new("ceiling", new ChoiceShape<Pressure>(),
        "The most pressure that any routine may use here.", Required: true);

    public static readonly Field<PointRules> Rules = new("rules", new WordsShape<PointRules>(), "no-hold: no steady pressure, whoever asks.");

    public static readonly Field<Caution> Cautions = new("cautions", new WordsShape<Caution>(), "What holds wherever the point is used.");

    public static readonly Field<MapMark> Map = new("map", MapMarkLanguage.Shape, "The body map and the mark on it.");

    public static readonly Field<string> About = new("about", new NoteShape(),
        "The full description, for people who read at a desk; not in the table.");

    public static readonly Field<IReadOnlyList<Statement>> Sources = new("sources", StatementLanguage.Shape,
        "Each statement's documents and paragraphs.");

    public static readonly Field<string> Source = new("source", Line, "The sources in short, as the device shows them.", Required: true);

    public static readonly ObjectShape<PointSource> Shape = new("a point",
        [Code, Name, Pinyin, Aliases, Pair, Covers, Region, Laterality, Place, Big, Ceiling, Rules, Cautions, Map, About, Sources, Source], Build);

    private static PointSource? Build(FieldReader fields, DiagnosticBag bag)
    {
        Located<string>? code = fields.Get(Code);
        // What is wrong has been reported; the placeholders only let the rest be checked, and nothing is written.
        return code is null ? null : new PointSource
        {
            Code = code with { Value = WhoCodes.Standard(code.Value) },
            Name = fields.Get(Name) ?? code,
            Pinyin = fields.Get(Pinyin)?.Value ?? "",
            Aliases = fields.Get(Aliases)?.Value ?? [],
            Pair = fields.Get(Pair)?.Value ?? [],
            Covers = fields.Get(Covers)?.Value ?? [],
            Region = fields.Get(Region) ?? code,
            Laterality = fields.Get(Laterality) ?? new Located<Laterality>(Core.Routines.Laterality.Paired, code.Span),
            Place = fields.Get(Place) ?? code,
            Big = fields.Get(Big) ?? code,
            Ceiling = fields.Get(Ceiling) ?? new Located<Pressure>(Pressure.Firm, code.Span),
            Rules = fields.Get(Rules),
            Cautions = fields.Get(Cautions),
            Map = fields.Get(Map)?.Value,
            About = fields.Get(About)?.Value ?? "",
            Statements = fields.Get(Sources)?.Value ?? [],
            Source = fields.Get(Source) ?? code,
        };
    }
}
