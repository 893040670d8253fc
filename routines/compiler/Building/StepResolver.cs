using System.Collections.Generic;
using AcuTimer.Compiler.Checks;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Building;

/// <summary>Checks a step against all rules and builds it.</summary>
internal sealed class StepResolver
{
    private readonly Atlas _atlas;
    private readonly DiagnosticBag _bag;

    public StepResolver(Atlas atlas, DiagnosticBag bag)
    {
        _atlas = atlas;
        _bag = bag;
    }

    /// <summary>Null when the point is not known, which has been reported.</summary>
    public BuiltStep? Resolve(StepSource step, BlockSource? block, bool joined)
    {
        KeyRule.Check(step, _bag);
        AmountRule.Check(step, _bag);
        if (step.Source is { } source)
        {
            SourceRule.Check(source.Value, source.Span, _atlas, _bag);
        }

        if (FindPoint(step) is not { } point)
        {
            return null;
        }

        SideRule.Check(step, point, block, _bag);
        BuiltStep built = StepBuilder.Build(step, point, block?.Order.Value, joined);
        PressureRule.Check(built, _bag);
        HoldRule.Check(built, _bag);
        PaceRule.Check(built, _bag);
        ApproachRule.Check(built, _bag);
        EffectRule.Check(built, _bag);
        DefaultsRule.Check(built, _bag);
        return built;
    }

    private PointSource? FindPoint(StepSource step)
    {
        var found = new List<PointSource>();
        foreach (Located<string> name in step.Points)
        {
            if (PointRule.Find(name, _atlas, _bag) is { } point)
            {
                found.Add(point);
            }
        }

        if (found.Count < step.Points.Count)
        {
            return null;
        }

        return found.Count == 1 ? Single(found[0]) : Pair(step, found);
    }

    /// <summary>One name may be that of a pair.</summary>
    private PointSource Single(PointSource point) =>
        point.Pair.Count == 2 && _atlas.Find(point.Pair[0].Value) is { } first && _atlas.Find(point.Pair[1].Value) is { } second
            ? PairPoint.Strict(point, first, second)
            : point;

    private PointSource? Pair(StepSource step, List<PointSource> points)
    {
        if (!PairRule.Check(step.Points, points, _bag))
        {
            return null;
        }

        PointSource? known = _atlas.FindPair(points[0].Code.Value, points[1].Code.Value);
        if (known is not null)
        {
            return Single(known);
        }

        PointSource made = PairPoint.Make(points[0], points[1]);
        if (made.Code.Value.Length <= Limits.BigCharacters)
        {
            return made;
        }

        _bag.Report(Codes.BadPair, step.Points[1].Span, $"the name {made.Code.Value} is too long for the screen")
            .And(step.Points[0].Span, "the other point")
            .Help("give the pair an entry in the atlas, with `pair: [...]` and a short code");
        return null;
    }
}
