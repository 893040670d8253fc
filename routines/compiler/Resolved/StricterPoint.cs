using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Resolved;

/// <summary>An own entry for a point of the shipped atlas, or for an area with it inside: it may say more, and be stricter, but not laxer.</summary>
internal static class StricterPoint
{
    public static PointSource Of(PointSource own, PointSource shipped) => Of(own, shipped,
        [.. own.Covers, .. shipped.Covers.Where(code => own.Covers.All(said => said.Value != code.Value))],
        own.Laterality.Value == shipped.Laterality.Value ? own.Laterality : shipped.Laterality);

    /// <summary>An own area, and a point inside it.</summary>
    public static PointSource Around(PointSource area, PointSource inside) => Of(area, inside, area.Covers, area.Laterality);

    /// <summary>An own area with all that is inside it named.</summary>
    public static PointSource Covering(PointSource area, IReadOnlyList<Located<string>> covers) => Of(area, area, covers, area.Laterality);

    /// <summary>An own entry where another point is, whatever it is called: what it bears, both bear.</summary>
    public static PointSource SamePlace(PointSource own, PointSource other) =>
        Of(own, other, [.. own.Covers, other.Code], own.Laterality, WhoCodes.IsStandard(other.Code.Value) || other.Covers.Count == 0);

    private static PointSource Of(PointSource own, PointSource shipped, IReadOnlyList<Located<string>> covers, Located<Laterality> laterality, bool onPoint = false) => new()
    {
        Code = own.Code,
        Name = own.Name,
        Pinyin = own.Pinyin,
        Aliases = own.Aliases,
        Region = own.Region,
        Laterality = laterality,
        Place = own.Place,
        Big = own.Big,
        Ceiling = shipped.Ceiling.Value < own.Ceiling.Value ? shipped.Ceiling : own.Ceiling,
        Rules = Union(own.Rules, shipped.Rules),
        Cautions = Union(own.Cautions, shipped.Cautions),
        Map = own.Map,
        About = own.About,
        Source = own.Source,
        Statements = own.Statements,
        Pair = own.Pair,
        Covers = covers,
        OnPoint = own.OnPoint || onPoint,
    };

    /// <summary>Where the own entry says all that the shipped one does, findings point at the own one.</summary>
    private static Located<T>? Union<T>(Located<T>? own, Located<T>? shipped)
        where T : struct, Enum
    {
        if (own is null || shipped is null)
        {
            return own ?? shipped;
        }

        long both = Words.Number(own.Value) | Words.Number(shipped.Value);
        return both == Words.Number(own.Value) ? own : new Located<T>((T)Enum.ToObject(typeof(T), both), shipped.Span);
    }
}
