using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>What holds for a routine as a whole, apart from its times.</summary>
internal static class RoutineRules
{
    public static void Check(BuiltRoutine routine, Atlas atlas, DiagnosticBag bag)
    {
        CheckGates(routine, bag);
        CheckTip(routine.Source, bag);
        if (routine.Source.Document is { } document)
        {
            SourceRule.CheckDocument(document.Value, document.Span, atlas, bag);
        }

        if (routine.Steps.Count > Limits.StepsPerRoutine)
        {
            bag.Report(Codes.TooManySteps, routine.Steps[Limits.StepsPerRoutine].Source.Head,
                $"the routine has {routine.Steps.Count} steps; {Limits.StepsPerRoutine} is the most");
        }
    }

    /// <summary>Titles are how a person finds a routine.</summary>
    public static void CheckTitles(IEnumerable<RoutineSource> routines, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, Span>(StringComparer.OrdinalIgnoreCase);
        foreach (RoutineSource routine in routines.Where(r => r.Title.Value.Length > 0))
        {
            if (!seen.TryAdd(routine.Title.Value, routine.Title.Span))
            {
                bag.Report(Codes.DuplicateName, routine.Title.Span, $"two routines are called `{routine.Title.Value}`")
                    .And(seen[routine.Title.Value], "the other one");
            }
        }
    }

    private static void CheckGates(BuiltRoutine routine, DiagnosticBag bag)
    {
        if (routine.Source.Gates is not { } gates)
        {
            return;
        }

        Caution missing = Gates.Needed(routine.Steps) & ~gates.Value;
        foreach (Caution gate in Words.Values<Caution>().Where(gate => missing.HasFlag(gate)))
        {
            Diagnostic diagnostic = bag.Report(Codes.GateMissing, gates.Span, $"the gate `{Words.Of(gate)}` is missing");
            BuiltStep? because = routine.Steps.FirstOrDefault(step => Gates.Of(step).HasFlag(gate));
            if (because is not null)
            {
                diagnostic.And(because.Source.Points[0].Span, "needed for this point");
            }
            else
            {
                diagnostic.Note("every routine asks about it");
            }
        }
    }

    private static void CheckTip(RoutineSource routine, DiagnosticBag bag)
    {
        if (!routine.TipsLost && !routine.Before.Any(tip => tip.Value.Contains("pain", StringComparison.OrdinalIgnoreCase)))
        {
            bag.Report(Codes.TipMissing, routine.Title.Span, "no tip says what to do about sharp pain")
                .Help("add to before: \"Sharp pain: stop.\"");
        }
    }
}
