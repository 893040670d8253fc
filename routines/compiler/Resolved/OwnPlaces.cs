using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Compiler.Resolved;

/// <summary>Which shipped points a point of one's own is at, by its mark, its names or its words.</summary>
internal sealed class OwnPlaces
{
    /// <summary>Shorter words are no names.</summary>
    private const int LeastLetters = 4;

    /// <summary>The points of the ear have names of the body's points: Shenmen is on both.</summary>
    private const string Ear = "ear";

    private readonly IReadOnlyCollection<PointSource> _shipped;
    private readonly IReadOnlyCollection<PointSource> _unplaced;
    private readonly ILookup<string, PointSource> _byName;
    private readonly ILookup<string, PointSource> _byPlace;

    /// <param name="shipped">Points with a place.</param>
    /// <param name="unplaced">Codes that no source places: an own entry may, and is no laxer for it.</param>
    public OwnPlaces(IReadOnlyCollection<PointSource> shipped, IReadOnlyCollection<PointSource> unplaced)
    {
        _shipped = shipped;
        _unplaced = unplaced;
        _byName = shipped.Concat(unplaced).SelectMany(point => Names([point.Name.Value, point.Pinyin]).Select(name => (name, point))).ToLookup(named => named.name, named => named.point);
        _byPlace = shipped.ToLookup(point => PointNames.Plain(point.Place.Value));
    }

    /// <summary>The points that are there, whatever the own one is called.</summary>
    public IEnumerable<PointSource> At(PointSource own) =>
        Marked(own).Concat(Called(own).Where(point => !point.LacksPlace)).Concat(_byPlace[PointNames.Plain(own.Place.Value)]).Distinct();

    /// <summary>The points of the same part of the body where the atlas forbids a hold, and what it knows of one that it does not place.</summary>
    public IEnumerable<PointSource> Around(PointSource own) => _shipped.Where(point =>
        point.RuleBits != PointRules.None && string.Equals(point.Region.Value, own.Region.Value.Trim(), StringComparison.OrdinalIgnoreCase))
        .Concat(Called(own).Where(point => point.LacksPlace));

    /// <summary>On the very dot, or a dot beside a point: a map's dot is a finger's width. A symmetric map shows both sides.</summary>
    private IEnumerable<PointSource> Marked(PointSource own)
    {
        MapMark?[] marks = [own.Map, Mirrored(own.Map)];
        return _shipped.Where(point => marks.Any(mark =>
            MapMark.Same(point.Map, mark) || (point.Covers.Count + point.Pair.Count == 0 && MapMark.Beside(point.Map, mark))));
    }

    private static MapMark? Mirrored(MapMark? mark) => mark is not null && Shipped.WidthOfSymmetric(mark.Name.Value) is { } width
        ? mark with { X = new Located<int>(width - 1 - mark.X.Value, mark.X.Span) }
        : null;

    private IEnumerable<PointSource> Called(PointSource own)
    {
        if (own.Region.Value.Split(' ').Contains(Ear, StringComparer.OrdinalIgnoreCase))
        {
            return [];
        }

        string[] words = [own.Code.Value, own.Name.Value, own.Pinyin, .. own.Aliases.Select(alias => alias.Value)];
        // One letter is no channel here: L5 may be a vertebra.
        string?[] codes = words.Where(word => word.TakeWhile(char.IsAsciiLetter).Count() > 1).Select(PointNames.Standard).ToArray();
        return Names(words).SelectMany(name => _byName[name]).Concat(_shipped.Concat(_unplaced).Where(point => codes.Contains(point.Code.Value)));
    }

    private static IEnumerable<string> Names(IEnumerable<string> words) => words.Select(PointNames.Plain).Where(name => name.Length >= LeastLetters).Distinct();
}
