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

    /// <summary>Two at one place in the menu: which comes first is then left to their file names.</summary>
    public static void CheckOrders(IEnumerable<RoutineSource> routines, DiagnosticBag bag)
    {
        var seen = new Dictionary<int, Span>();
        foreach (Located<int> order in routines.Select(routine => routine.Order).OfType<Located<int>>())
        {
            if (!seen.TryAdd(order.Value, order.Span))
            {
                bag.Report(Codes.SameOrder, order.Span, $"two routines have the place {order.Value} in the menu")
                    .And(seen[order.Value], "the other one");
            }
        }
    }

    private static void CheckGates(BuiltRoutine routine, DiagnosticBag bag)
    {
        Span? belong = routine.Source.GatesBelong;
        if (belong is null && routine.Source.Gates is null)
        {
            return;
        }

        Caution asked = routine.Source.Gates?.Value ?? Caution.None;
        Caution missing = Gates.Needed(routine.Steps) & ~asked;
        if (missing == Caution.None)
        {
            return;
        }

        IReadOnlyList<string> names = Words.OfFlags(missing);
        Diagnostic diagnostic = bag.Report(Codes.GateMissing, routine.Source.Gates?.Span ?? routine.Source.Title.Span, names.Count == 1
            ? $"the gate `{names[0]}` is missing"
            : $"the gates {string.Join(", ", names)} are missing");
        foreach (Caution gate in Words.Values<Caution>().Where(gate => (missing & ~SafetyQuestion.With(SafetyEffect.Always)).HasFlag(gate)))
        {
            if (routine.Steps.FirstOrDefault(step => Gates.Of(step).HasFlag(gate)) is { } because)
            {
                diagnostic.And(because.Source.Points[0].Span, $"{Words.Of(gate)}: for this point");
            }
        }

        if ((missing & SafetyQuestion.With(SafetyEffect.Always)) != Caution.None)
        {
            diagnostic.Note($"every routine asks about {string.Join(", ", Words.OfFlags(SafetyQuestion.With(SafetyEffect.Always)))}");
        }

        string finished = $"[{string.Join(", ", Words.OfFlags(missing | asked))}]";
        diagnostic.Help($"write `gates: {finished}`");
        if (routine.Source.Gates is { } gates)
        {
            diagnostic.Fix(Whole(gates.Span), finished);
        }
        else if (belong is { } before && LineBefore(before) is { } end)
        {
            diagnostic.Fix(before with { End = before.Start }, $"gates: {finished}{end}");
        }
    }

    /// <summary>What ends a line that is put before a key: the file's own line end, and the key's indentation; null where the key does not begin its line.</summary>
    private static string? LineBefore(Span key)
    {
        string text = key.File.Text;
        string indent = text[(text.LastIndexOf('\n', key.Start) + 1)..key.Start];
        return string.IsNullOrWhiteSpace(indent) ? (text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n") + indent : null;
    }

    /// <summary>A list in brackets ends with its bracket; one with a line an item, before the blanks after it.</summary>
    private static Span Whole(Span list)
    {
        string text = list.File.Text;
        if (text[list.Start] == '[')
        {
            return list with { End = text.IndexOf(']', list.Start) + 1 };
        }

        return list with { End = list.Start + text[list.Start..list.End].TrimEnd().Length };
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
