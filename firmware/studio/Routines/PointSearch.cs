using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Studio.Routines;

/// <summary>The points of the atlas, found by code, pinyin, English name or what they are near, and on the body maps.</summary>
internal static class PointSearch
{
    // What an entry of its own says goes before the list of all codes.
    private static readonly Lazy<PointSource[]> Points = new(() => [.. Shipped.AtlasSources
        .SelectMany(a => a.Points)
        .Concat(Shipped.AtlasSources.SelectMany(a => a.Listed))
        .Where(p => !p.LacksPlace)
        .DistinctBy(p => p.Code.Value)]);

    private static readonly MapLibrary Library = new([], new DiagnosticBag());

    /// <summary>All that a routine may use.</summary>
    public static IReadOnlyList<PointSource> All => Points.Value;

    /// <summary>The maps that have points, by name.</summary>
    public static IReadOnlyList<string> Maps { get; } = [.. Shipped.MapNames.Where(m => On(m).Any())];

    /// <summary>A point by its code or alias; null when there is none.</summary>
    public static PointSource? Find(string name) =>
        All.FirstOrDefault(p => p.Code.Value == name || p.Aliases.Any(a => a.Value == name));

    /// <summary>The best matches, best first.</summary>
    /// <param name="words">What a person types.</param>
    /// <param name="most">Not more than this.</param>
    public static IReadOnlyList<PointSource> Search(string words, int most)
    {
        var typed = words.Trim();
        var standard = PointNames.Standard(typed);
        return [.. All.Select(p => (Point: p, Rank: Rank(p, typed, standard))).Where(r => r.Rank < int.MaxValue).OrderBy(r => r.Rank).Take(most).Select(r => r.Point)];
    }

    /// <summary>The points that are marked on a map.</summary>
    public static IEnumerable<PointSource> On(string map) => All.Where(p => p.Map?.Name.Value == map && p.Pair.Count == 0);

    /// <summary>The map that a point is on; where it is on none, one of the same part of the body, or else the first.</summary>
    /// <param name="code">The point; none for an unknown one.</param>
    public static string MapNear(string code)
    {
        if (Find(code) is not { } point)
        {
            return Maps[0];
        }

        var region = point.Region.Value;
        return point.Map?.Name.Value is { } own && Maps.Contains(own) ? own
            : Maps.FirstOrDefault(m => On(m).Any(p => p.Region.Value == region))
            ?? Maps.FirstOrDefault(m => On(m).Any(p => Has(p.Place.Value, region))) ?? Maps[0];
    }

    /// <summary>A map's drawing.</summary>
    public static BodyMap Map(string name) => Library.Find(name, out _)!;

    private static int Rank(PointSource point, string typed, string? standard)
    {
        var names = point.Aliases.Select(a => a.Value).Append(point.Code.Value);
        return names.Any(n => Is(n, typed) || n == standard) || Is(PointNames.Plain(point.Pinyin), PointNames.Plain(typed)) ? 0
            : names.Any(n => Begins(n, typed)) || Begins(point.Pinyin, typed) || Begins(point.Name.Value, typed) ? 1
            : Has(point.Name.Value, typed) || Has(point.Region.Value, typed) || Has(point.Big.Value, typed) ? 2
            : Has(point.Place.Value.Replace('\n', ' '), typed) ? 3
            : Has(point.About, typed) ? 4
            : int.MaxValue;
    }

    private static bool Is(string one, string other) => other.Length > 0 && one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
