using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Table.Records;

namespace AcuTimer.Compiler.Building;

/// <summary>The points that routines use, in the order of first use; a pair after its two points.</summary>
internal sealed class PointTable
{
    private readonly Atlas _atlas;
    private readonly MapLibrary _library;
    private readonly Interner<BodyMap> _maps = new();
    private readonly Dictionary<string, int> _indices = [];
    private readonly List<PointRecord> _points = [];

    public PointTable(Atlas atlas, MapLibrary library)
    {
        _atlas = atlas;
        _library = library;
    }

    public IReadOnlyList<PointRecord> Points => _points;

    public IReadOnlyList<BodyMap> Maps => _maps.Items;

    public int IndexOf(PointSource point)
    {
        if (_indices.TryGetValue(point.Code.Value, out int known))
        {
            return known;
        }

        List<int> pair = point.Pair.Select(member => IndexOf(_atlas.Find(member.Value)!)).ToList();
        BodyMap? map = point.Map is null ? null : _library.Find(point.Map.Name.Value, out _);
        PointRecord record = Record(point) with
        {
            First = pair.Count == 2 ? pair[0] : -1,
            Second = pair.Count == 2 ? pair[1] : -1,
            Map = map is null ? -1 : _maps.IndexOf(map),
            MarkX = map is null ? 0 : point.Map!.X.Value,
            MarkY = map is null ? 0 : point.Map!.Y.Value,
        };
        _points.Add(record);
        _indices.Add(point.Code.Value, _points.Count - 1);
        return _points.Count - 1;
    }

    private static PointRecord Record(PointSource point) => new()
    {
        Code = point.Code.Value,
        Name = point.Name.Value,
        Pinyin = point.Pinyin,
        Aliases = string.Join(' ', point.Aliases.Select(alias => alias.Value)),
        Place = point.Place.Value,
        Big = point.Big.Value,
        Source = point.Source.Value,
        Region = point.Region.Value,
        Cautions = point.CautionBits,
        Ceiling = point.Ceiling.Value,
        Laterality = point.Laterality.Value,
        NoHold = point.RuleBits.HasFlag(PointRules.NoHold),
    };
}
