using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a routine file.</summary>
internal static class RoutineLanguage
{
    private const int MostRest = 180;

    private static readonly ListShape<string> Tips = new(new LinesShape(), 0, Limits.Records);

    public static readonly Field<string> Title = new("routine", new TextShape(Limits.TitleCharacters),
        "The routine's title.", Required: true);

    public static readonly Field<int> Order = new("order", new IntegerShape(1, Limits.Routines),
        "Its place in the device's menu; those without one follow by file name.");

    public static readonly Field<AppliedBy> AppliedBy = new("applied-by", new ChoiceShape<AppliedBy>(),
        "Whose hands do the work.", Required: true);

    public static readonly Field<string> Document = new("document", Names.DocumentId,
        "The document that the routine follows; absent for one that is composed.");

    public static readonly Field<DoseSource> Dose = new("dose", DoseLanguage.Shape,
        "How often. Without it, the device's default.");

    public static readonly Field<Caution> Gates = new("gates", new WordsShape<Caution>(Cautions.Askable),
        "What the safety screen asks before the routine starts.", Required: true, MissedByRule: true);

    public static readonly Field<int> Rounds = new("rounds", new IntegerShape(1, Limits.Rounds),
        "How many times the whole routine is gone through.");

    public static readonly Field<int> RestBetween = new("rest-between", DurationShape.Seconds(0, MostRest),
        "Rest between two points: so much longer is getting ready for every step but the first.");

    public static readonly Field<IReadOnlyList<Located<string>>> Before = new("before", Tips, "Tips before the start.");

    public static readonly Field<IReadOnlyList<Located<string>>> After = new("after", Tips, "Tips after the end.");

    public static readonly Field<IReadOnlyList<Located<StepItem>>> Steps = new("steps",
        new ListShape<StepItem>(new StepItemShape(), 1, Limits.Steps), "The steps and blocks, in order.", Required: true);

    public static readonly ObjectShape<RoutineSource> Shape = new("a routine",
        [Title, Order, AppliedBy, Document, Dose, Gates, Rounds, RestBetween, Before, After, Steps], Build);

    private static RoutineSource? Build(FieldReader fields, DiagnosticBag bag)
    {
        Located<string>? title = fields.Get(Title);
        Located<AppliedBy>? appliedBy = fields.Get(AppliedBy);
        Located<Caution>? gates = fields.Get(Gates);
        IReadOnlyList<Located<StepItem>>? steps = fields.Get(Steps)?.Value;
        Located<IReadOnlyList<Located<string>>>? before = fields.Get(Before);
        // A routine without its head is still checked step by step: what is wrong has been reported.
        return new RoutineSource
        {
            Title = title ?? new Located<string>("", fields.Head),
            Order = fields.Get(Order),
            AppliedBy = appliedBy?.Value ?? Core.Routines.AppliedBy.Either,
            Document = fields.Get(Document),
            Dose = fields.Get(Dose)?.Value,
            Gates = gates,
            GatesBelong = fields.Map.Find(Gates.Name) is null ? fields.Map.Find(Steps.Name)?.Key.Span ?? fields.Head : null,
            RestBetween = (fields.Get(RestBetween)?.Value ?? 0) / 1000,
            Rounds = fields.Get(Rounds)?.Value ?? 1,
            Before = before?.Value ?? [],
            TipsLost = fields.Map.Find(Before.Name)?.Value is { } written
                && (written as YamlSequence)?.Items.Count != before?.Value.Count,
            After = fields.Get(After)?.Value ?? [],
            Items = steps?.Select(step => step.Value).ToList() ?? [],
        };
    }
}
