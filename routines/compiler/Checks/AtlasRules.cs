using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>Each point: its pair, its map and mark, and its sources.</summary>
internal static class AtlasRules
{
    public static void Check(Atlas atlas, MapLibrary maps, DiagnosticBag bag)
    {
        CheckPairsOnce(atlas, bag);
        foreach (PointSource point in atlas.Own)
        {
            CheckMark(point, maps, bag);
            CheckPair(point, atlas, bag);
            CheckLight(point, bag);
            foreach (Located<string> code in point.Covers)
            {
                PointRule.Find(code, atlas, bag);
            }

            foreach (Statement statement in point.Statements)
            {
                CheckStatement(statement, atlas, bag);
            }
        }
    }

    /// <summary>`points: [A, B]` in a routine must lead to one entry.</summary>
    private static void CheckPairsOnce(Atlas atlas, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, PointSource>();
        foreach (PointSource pair in atlas.Own.Where(point => point.Pair.Count == 2))
        {
            string key = string.Join('+', pair.Pair.Select(member => member.Value).Order(StringComparer.Ordinal));
            if (!seen.TryAdd(key, pair))
            {
                bag.Report(Codes.DuplicateName, pair.Pair[0].Span, $"the pair {key} has two entries")
                    .And(seen[key].Pair[0].Span, "the other one");
            }
        }
    }

    private static void CheckStatement(Statement statement, Atlas atlas, DiagnosticBag bag)
    {
        foreach (SourceReference source in statement.Sources.Value)
        {
            SourceRule.Check(source, statement.Sources.Span, atlas, bag);
        }
    }

    private static void CheckMark(PointSource point, MapLibrary maps, DiagnosticBag bag)
    {
        if (point.Map is not { } mark)
        {
            return;
        }

        BodyMap? map = maps.Find(mark.Name.Value, out bool exists);
        if (!exists)
        {
            string? near = Suggestion.Nearest(mark.Name.Value, maps.Names());
            bag.Report(Codes.UnknownMap, mark.Name.Span, $"there is no map `{mark.Name.Value}`")
                .Help(near is null ? $"draw maps/{mark.Name.Value}.txt" : $"did you mean `{near}`?");
        }
        else if (map is not null)
        {
            CheckInside(mark.X, map.Width, "column", map, bag);
            CheckInside(mark.Y, map.Height, "row", map, bag);
        }
    }

    private static void CheckInside(Located<int> at, int size, string what, BodyMap map, DiagnosticBag bag)
    {
        if (at.Value >= size)
        {
            bag.Report(Codes.MarkOutsideMap, at.Span, $"{what} {at.Value} lies outside the map {map.Name}")
                .Note($"{map.Name} is {map.Width} x {map.Height} dots, counted from 0");
        }
    }

    private static void CheckPair(PointSource pair, Atlas atlas, DiagnosticBag bag)
    {
        if (pair.Pair.Count != 2)
        {
            return;
        }

        var members = new List<PointSource>();
        foreach (Located<string> name in pair.Pair)
        {
            if (PointRule.Find(name, atlas, bag) is { } member)
            {
                members.Add(member);
            }
        }

        if (members.Count == 2 && PairRule.Check(pair.Pair, members, bag))
        {
            CheckCeiling(pair, members, bag);
        }
    }

    /// <summary>Over a nerve or a vessel, in the knee pit and on the belly, no document makes firm pressure safe.</summary>
    private static void CheckLight(PointSource point, DiagnosticBag bag)
    {
        Caution light = point.CautionBits & CautionSet.LightOnly;
        if (light != Caution.None && point.Ceiling.Value == Pressure.Firm)
        {
            bag.Report(Codes.PressureCeiling, point.Ceiling.Span, $"firm at {point.Code.Value}, which has the caution {string.Join(", ", Words.OfFlags(light))}")
                .And(point.Cautions!.Span, "the caution")
                .Help("write `ceiling: light`");
        }
    }

    private static void CheckCeiling(PointSource pair, List<PointSource> members, DiagnosticBag bag)
    {
        foreach (PointSource member in members)
        {
            if (pair.Ceiling.Value > member.Ceiling.Value)
            {
                bag.Report(Codes.PressureCeiling, pair.Ceiling.Span, $"the pair's ceiling is above that of {member.Code.Value}")
                    .And(member.Ceiling.Span, $"the ceiling of {member.Code.Value}");
            }
        }
    }
}
