using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks.Load;

/// <summary>
/// What a point bears over time, whatever it is made of: steady pressure in a short window, and touch of any kind in a long
/// one. Force counts as a share of the pressure that the step asks for, because no document allows more time for less force.
/// </summary>
internal static class LoadRule
{
    private const double Rounding = 0.05;

    /// <summary>Of one hold of the greatest length: pressure that grows and falls counts half.</summary>
    private const double AddingAndLettingGo = ((Defaults.TenderRampSeconds + Defaults.ReleaseSeconds) / 2.0) + Rounding;

    /// <summary>
    /// One finding a point, for the side and window that is heaviest: for the points that steps name, and where they bear
    /// it, for what is inside several of them.
    /// </summary>
    public static void Check(RoutineTable table, int routine, BuiltRoutine built, long length, DiagnosticBag bag)
    {
        var named = built.Steps.SelectMany(step => TouchWalk.Named(step.Point)).ToHashSet();
        bool[] rightMayBeSore = built.Steps.Any(step => step.Side == Side.SoreFirst) ? [false, true] : [false];
        List<IGrouping<Place, Touch>> places = rightMayBeSore
            .SelectMany(rightIsSore => TouchWalk.Of(table, routine, built, rightIsSore).GroupBy(touch => touch.Place with { Station = Place.EveryStation }))
            .ToList();
        if (!Check(places.Where(place => named.Contains(place.Key.Point)), length, bag))
        {
            Check(places.Where(place => !named.Contains(place.Key.Point)), length, bag);
        }
    }

    /// <summary>Whether something was reported.</summary>
    private static bool Check(IEnumerable<IGrouping<Place, Touch>> places, long length, DiagnosticBag bag)
    {
        var reported = new HashSet<string>();
        foreach (IGrouping<Place, Touch> place in places)
        {
            if (!reported.Contains(place.Key.Point)
                && (Stations(place).Any(station => CheckSteady(station, length, bag)) || CheckWork([.. place], length, bag)))
            {
                reported.Add(place.Key.Point);
            }
        }

        return reported.Count > 0;
    }

    /// <summary>What is pressed with each station of the areas around a place.</summary>
    private static IEnumerable<IReadOnlyList<Touch>> Stations(IEnumerable<Touch> place) => place
        .Select(touch => touch.Place.Station)
        .Where(station => station != Place.EveryStation)
        .DefaultIfEmpty(Place.EveryStation)
        .Distinct()
        .Select(station => place.Where(touch => touch.Place.Station == station || touch.Place.Station == Place.EveryStation).ToList());

    /// <summary>Whether something was reported.</summary>
    private static bool CheckSteady(IReadOnlyList<Touch> touches, long length, DiagnosticBag bag)
    {
        var steady = touches.Where(touch => touch.Steady).ToList();
        if (NoHold(touches) is { } noHold)
        {
            return CheckNoHold(touches, steady.Where(Counts), 0, noHold, length, bag)
                || CheckNoHold(touches, steady, Limits.NoHoldRampSeconds, noHold, length, bag);
        }

        return steady.Select(touch => Most(touch.Step)).Distinct().Order()
            .Any(most => CheckSteady(steady.Where(touch => Most(touch.Step) <= most).ToList(), most, length, bag));
    }

    /// <summary>What a reason allows to one hold, it allows to that hold: the others are summed up without it, and then with it.</summary>
    private static bool CheckSteady(List<Touch> steady, int most, long length, DiagnosticBag bag)
    {
        int window = most + (Limits.HoldRestSeconds * most / Limits.HoldMaxSeconds);
        (double sum, double from) = LoadCurve.Of(steady, length).Heaviest(window);
        return sum > most + AddingAndLettingGo && Report(steady, new Window(sum, from, most, window), null, bag);
    }

    /// <summary>A step that says that no hold is allowed here: one of the point's own, where there is one.</summary>
    private static BuiltStep? NoHold(IReadOnlyList<Touch> touches)
    {
        var steps = touches.Select(touch => touch.Step).ToList();
        List<BuiltStep> own = steps.Where(step => step.Point.Code.Value == touches[0].Place.Point).ToList();
        return (own.Count > 0 ? own : steps).FirstOrDefault(step => step.Point.RuleBits.HasFlag(PointRules.NoHold));
    }

    private static bool CheckNoHold(IReadOnlyList<Touch> all, IEnumerable<Touch> counted, int ramps, BuiltStep noHold, long length, DiagnosticBag bag)
    {
        (double load, double start) = LoadCurve.Of(counted, length).Heaviest(Limits.NoHoldWindowSeconds);
        int most = Limits.NoHoldSteadySeconds + ramps;
        return load > most + Rounding && Report(all, new Window(load, start, most, Limits.NoHoldWindowSeconds), noHold, bag);
    }

    /// <summary>One long hold with a reason is as long as it is; it allows nothing longer in sum.</summary>
    private static int Most(BuiltStep step) => HoldRule.Most(step) > Limits.HoldMaxSeconds
        ? System.Math.Max(step.Amount.Seconds, Limits.HoldMaxSeconds)
        : Limits.HoldMaxSeconds;

    /// <summary>Before and after presses, adding pressure and letting go as slowly as at a tender point come on top of them.</summary>
    private static bool Counts(Touch touch) => touch.From == touch.To
        || touch.Length > Defaults.TenderRampSeconds * StepTiming.Second
        || touch.Step.Source.Technique.Value != Technique.Squeeze;

    private static bool CheckWork(IReadOnlyList<Touch> touches, long length, DiagnosticBag bag)
    {
        IEnumerable<Touch> any = touches.Select(touch => touch with { From = 1, To = 1 });
        (double worked, double since) = LoadCurve.Of(any, length).Heaviest(2 * Limits.WorkMaxSeconds);
        return worked > Limits.WorkMaxSeconds + Rounding && ReportWork(touches, worked, since, bag);
    }

    private static bool Report(IReadOnlyList<Touch> touches, Window window, BuiltStep? noHold, DiagnosticBag bag)
    {
        List<BuiltStep> steps = StepsIn(touches.Where(touch => touch.Steady), window);
        string where = $"{touches[0].Place.Point}, {Clock.Text((int)window.Start)} after the start";
        Diagnostic diagnostic = bag.Report(Codes.LoadTooHigh, steps[0].Source.Points[0].Span, string.Create(CultureInfo.InvariantCulture,
            $"steady pressure for {window.Load:0.#} of {window.Length} s at {where}; {window.Most} s is the most"));
        foreach (BuiltStep more in steps.Skip(1).Take(2))
        {
            diagnostic.And(more.Source.Points[0].Span, "the same point again, too soon");
        }

        if (steps.Any(step => step.Source.Stations is not null && step.Point.Covers.Count == 0))
        {
            diagnostic.Note("stations are other places only along an area, which names what is inside it: `covers`");
        }

        if (noHold?.Point.Rules is { } rule)
        {
            diagnostic.And(rule.Span, "the atlas forbids a hold, and this comes to one");
        }

        diagnostic.Help(noHold is not null
            ? $"press for {Limits.NoHoldSteadySeconds / 2} s and rest as long, or wiggle or circle lightly instead"
            : $"shorten it, or rest the point for {Limits.HoldRestSeconds} s: work at another one in between");
        return true;
    }

    private static bool ReportWork(IReadOnlyList<Touch> touches, double worked, double since, DiagnosticBag bag)
    {
        var window = new Window(worked, since, Limits.WorkMaxSeconds, 2 * Limits.WorkMaxSeconds);
        List<BuiltStep> steps = StepsIn(touches, window);
        Diagnostic diagnostic = bag.Report(Codes.WorkTooLong, steps[0].Source.Points[0].Span,
            $"{Clock.Text((int)worked)} at {touches[0].Place.Point} in {window.Length / 60} minutes; {Clock.Text(Limits.WorkMaxSeconds)} is the most");
        foreach (BuiltStep more in steps.Skip(1).Take(2))
        {
            diagnostic.And(more.Source.Points[0].Span, "the same point again");
        }

        return true;
    }

    private static List<BuiltStep> StepsIn(IEnumerable<Touch> touches, Window window) => touches
        .Where(touch => touch.Start + touch.Length > window.Start * StepTiming.Second && touch.Start < (window.Start + window.Length) * StepTiming.Second)
        .Select(touch => touch.Step)
        .Distinct()
        .ToList();

    private readonly record struct Window(double Load, double Start, int Most, int Length);
}
