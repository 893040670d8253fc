using System;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Resolved;

/// <summary>Two points at once as one: what is stricter for either holds for both.</summary>
internal static class PairPoint
{
    /// <summary>The atlas's own entry, made as strict as its points.</summary>
    public static PointSource Strict(PointSource pair, PointSource first, PointSource second) => new()
    {
        Code = pair.Code,
        Name = pair.Name,
        Pinyin = pair.Pinyin,
        Aliases = pair.Aliases,
        Region = pair.Region,
        Laterality = new Located<Laterality>(first.Laterality.Value, pair.Laterality.Span),
        Place = pair.Place,
        Big = pair.Big,
        Ceiling = pair.Ceiling,
        Rules = Union(pair.RuleBits | first.RuleBits | second.RuleBits, pair.Code.Span),
        Cautions = Union(pair.CautionBits | first.CautionBits | second.CautionBits, pair.Code.Span),
        Map = pair.Map,
        Source = pair.Source,
        Statements = pair.Statements,
        Pair = [first.Code, second.Code],
        Covers = [.. pair.Covers, .. first.Covers, .. second.Covers],
    };

    /// <summary>An entry for a pair that the atlas does not have.</summary>
    public static PointSource Make(PointSource first, PointSource second)
    {
        Span span = first.Code.Span;
        string code = first.Code.Value + "+" + second.Code.Value;
        return new PointSource
        {
            Code = new Located<string>(code, span),
            Name = new Located<string>(code, span),
            Region = first.Region,
            Laterality = first.Laterality,
            Place = new Located<string>(FirstLine(first) + "\n" + FirstLine(second), span),
            Big = first.Big,
            Ceiling = first.Ceiling.Value <= second.Ceiling.Value ? first.Ceiling : second.Ceiling,
            Rules = Union(first.RuleBits | second.RuleBits, span),
            Cautions = Union(first.CautionBits | second.CautionBits, span),
            Map = first.Map,
            Source = first.Source,
            Pair = [first.Code, second.Code],
            Covers = [.. first.Covers, .. second.Covers],
        };
    }

    private static Located<T>? Union<T>(T bits, Span span)
        where T : struct, Enum => new(bits, span);

    private static string FirstLine(PointSource point) => point.Place.Value.Split('\n')[0];
}
