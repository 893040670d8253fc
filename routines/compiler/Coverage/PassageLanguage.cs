using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Coverage;

/// <summary>The keys of a passage.</summary>
internal static class PassageLanguage
{
    private static readonly Field<string> Paragraphs = new("paragraphs", new NoteShape(), "Its number, or the first and the last: 3-5.", Required: true);

    private static readonly Field<string> Says = new("says", new NoteShape(), "What it says, in our own words.");

    private static readonly Field<string> Reason = new("reason", new NoteShape(), "Why nothing carries it.");

    private static readonly Field<IReadOnlyList<Located<string>>> Steps = Names("steps", "Steps that carry it: calf-meridian step 2.");

    private static readonly Field<IReadOnlyList<Located<string>>> Gates = Names("gates", "Questions that carry it: home-eight gate clot.");

    private static readonly Field<IReadOnlyList<Located<string>>> Tips = Names("tips", "Tips that carry it: daily-five before 1.");

    private static readonly Field<IReadOnlyList<Located<string>>> Points = Names("points", "Statements of the atlas that carry it: BL40 place.");

    public static readonly ObjectShape<PassageSource> Shape = new(
        "a passage", [Paragraphs, Says, Reason, Steps, Gates, Tips, Points], Build);

    private static Field<IReadOnlyList<Located<string>>> Names(string key, string description) =>
        new(key, new ListShape<string>(new NoteShape(), 1), description);

    private static PassageSource? Build(FieldReader fields, DiagnosticBag bag)
    {
        if (Range(fields, bag) is not { } range)
        {
            return null;
        }

        var passage = new PassageSource
        {
            Head = fields.Head,
            Paragraphs = range,
            Says = fields.Get(Says)?.Value,
            Reason = fields.Get(Reason)?.Value,
            InRoutines = new[] { Steps, Gates, Tips }.SelectMany(key => fields.Get(key)?.Value ?? []).ToList(),
            InAtlas = fields.Get(Points)?.Value ?? [],
        };
        CheckWhole(passage, bag);
        return passage;
    }

    /// <summary>A number alone is one for YAML too, two with a dash are a text.</summary>
    private static ParagraphRange? Range(FieldReader fields, DiagnosticBag bag)
    {
        if (fields.Map.Find(Paragraphs.Name) is not { } entry)
        {
            return null;
        }

        ParagraphRange? range = entry.Value is YamlScalar scalar ? ParagraphRange.Parse(scalar.Text) : null;
        if (range is null)
        {
            bag.Report(CoverageCodes.ParagraphCount, entry.Value.Span, "paragraphs are a number, or two with a dash such as 3-5");
        }

        return range;
    }

    private static void CheckWhole(PassageSource passage, DiagnosticBag bag)
    {
        bool carried = passage.InRoutines.Count + passage.InAtlas.Count > 0;
        if (carried && passage.Reason is not null)
        {
            bag.Report(CoverageCodes.NeitherCarriedNorLeft, passage.Head, "it is carried, and there is a reason why it is not");
        }
        else if (!carried && passage.Reason is null)
        {
            bag.Report(CoverageCodes.NeitherCarriedNorLeft, passage.Head, "nothing carries it, and there is no reason why");
        }
        else if (carried && passage.Says is null)
        {
            bag.Report(CoverageCodes.NeitherCarriedNorLeft, passage.Head, "it is carried, but not said in words");
        }
    }
}
