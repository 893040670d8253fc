using System;
using System.Collections.Generic;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Resolved;

/// <summary>An own entry for a point of the shipped atlas, or for an area with it inside: it may say more, and be stricter, but not laxer.</summary>
internal static class StricterPoint
{
    public static PointSource Of(PointSource own, PointSource shipped) => Of(own, shipped, own.Covers);

    /// <summary>An own entry whose mark is a shipped point's is that place, whatever it is called: what it bears, both bear.</summary>
    public static PointSource SamePlace(PointSource own, PointSource shipped) => Of(own, shipped, [.. own.Covers, shipped.Code]);

    private static PointSource Of(PointSource own, PointSource shipped, IReadOnlyList<Located<string>> covers) => new()
    {
        Code = own.Code,
        Name = own.Name,
        Pinyin = own.Pinyin,
        Aliases = own.Aliases,
        Region = own.Region,
        Laterality = own.Laterality,
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
    };

    /// <summary>Where the own entry says all that the shipped one does, findings point at the own one.</summary>
    private static Located<T>? Union<T>(Located<T>? own, Located<T>? shipped)
        where T : struct, Enum
    {
        if (own is null || shipped is null)
        {
            return own ?? shipped;
        }

        long both = Vocabulary.Words.Number(own.Value) | Vocabulary.Words.Number(shipped.Value);
        return both == Vocabulary.Words.Number(own.Value) ? own : new Located<T>((T)Enum.ToObject(typeof(T), both), shipped.Span);
    }
}
