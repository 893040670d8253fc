using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>Builds a step from its keys.</summary>
internal static class StepLanguage
{
    public static readonly ObjectShape<StepItem> Shape = new("a step", StepKeys.All, Build)
    {
        Constrain = StepSchema.Constrain,
    };

    private static StepSource? Build(FieldReader fields, DiagnosticBag bag)
    {
        IReadOnlyList<Located<string>>? points = ReadPoints(fields, bag);
        Located<Technique>? technique = fields.Get(StepKeys.Technique);
        // Every key is read even when the step is lost, so that all its mistakes show in one run.
        StepSource step = Read(fields, points ?? [], technique ?? new Located<Technique>(Technique.Hold, fields.Head));
        return points is null || technique is null ? null : step;
    }

    private static IReadOnlyList<Located<string>>? ReadPoints(FieldReader fields, DiagnosticBag bag)
    {
        Located<string>? one = fields.Get(StepKeys.Point);
        IReadOnlyList<Located<string>>? two = fields.Get(StepKeys.Points)?.Value;
        bool hasOne = fields.Has(StepKeys.Point);
        bool hasTwo = fields.Has(StepKeys.Points);
        if (!hasOne && !hasTwo)
        {
            Diagnostic missing = bag.Report(Codes.MissingKey, fields.Head, "a step needs the key `point` or `points`");
            if (fields.Map.Entries is [{ Value: YamlScalar wait } only] && only.Key.Text == StepKeys.Rest.Name)
            {
                missing.Help($"a rest between points is the routine's: write `{RoutineLanguage.RestBetween.Name}: {wait.Text}` above the steps");
            }
        }
        else if (hasOne && hasTwo)
        {
            bag.Report(Codes.AmountConflict, fields.Map.Find(StepKeys.Points.Name)!.Key.Span, "a step has `point` or `points`, not both")
                .And(fields.Map.Find(StepKeys.Point.Name)!.Key.Span, "one point here");
            return null;
        }

        return one is not null ? [one] : two is { Count: 2 } ? two : null;
    }

    private static StepSource Read(FieldReader fields, IReadOnlyList<Located<string>> points, Located<Technique> technique) => new()
    {
        Head = fields.Head,
        Keys = fields.Map.Entries.Select(entry => entry.Key).ToList(),
        Points = points,
        Technique = technique,
        Side = fields.Get(StepKeys.Side),
        Clockwise = fields.Get(StepKeys.Clockwise),
        Counterclockwise = fields.Get(StepKeys.Counterclockwise),
        First = fields.Get(StepKeys.First),
        In = fields.Get(StepKeys.In),
        Hold = fields.Get(StepKeys.Hold),
        For = fields.Get(StepKeys.For),
        Count = fields.Get(StepKeys.Count),
        Press = fields.Get(StepKeys.Press),
        Rest = fields.Get(StepKeys.Rest),
        Tempo = fields.Get(StepKeys.Tempo),
        Rounds = fields.Get(StepKeys.Rounds),
        Stations = fields.Get(StepKeys.Stations),
        Until = fields.Get(StepKeys.Until),
        Pressure = fields.Get(StepKeys.Pressure),
        Ramp = fields.Get(StepKeys.Ramp),
        Prepare = fields.Get(StepKeys.Prepare),
        Release = fields.Get(StepKeys.Release),
        Switch = fields.Get(StepKeys.Switch),
        Cue = fields.Get(StepKeys.Cue),
        Reason = fields.Get(StepKeys.Reason),
        Source = fields.Get(StepKeys.Source),
        Defaults = fields.Get(StepKeys.Defaults),
    };
}
