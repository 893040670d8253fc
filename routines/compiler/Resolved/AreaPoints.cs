using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Resolved;

/// <summary>
/// What is inside areas: the points that one names, by whichever of their names, and what is inside areas that it names. An
/// area of one's own is as strict as all of it; the shipped ones say themselves what holds for the whole.
/// </summary>
internal sealed class AreaPoints
{
    private readonly Dictionary<string, PointSource> _byName = [];
    private readonly Dictionary<string, PointSource> _shipped;

    public AreaPoints(IReadOnlyList<PointSource> own, Dictionary<string, PointSource> shipped)
    {
        _shipped = shipped;
        PointSource[] all = [.. own, .. shipped.Values];
        foreach (PointSource point in all)
        {
            _byName.TryAdd(point.Code.Value, point);
        }

        foreach ((string alias, PointSource point) in all.SelectMany(point => point.Aliases.Select(alias => (alias.Value, point))))
        {
            _byName.TryAdd(alias, point);
        }
    }

    /// <summary>The point with everything inside it named, by its code; a name that nobody knows stays, to be reported.</summary>
    public PointSource WithInside(PointSource point)
    {
        if (point.Covers.Count == 0)
        {
            return point;
        }

        var inside = new Dictionary<string, Located<string>>();
        point.Covers.ToList().ForEach(code => Add(code, code.Span, inside));
        inside.Remove(point.Code.Value);
        HashSet<string> said = _shipped.TryGetValue(point.Code.Value, out PointSource? shipped) ? shipped.Covers.Select(code => code.Value).ToHashSet() : [];
        IEnumerable<PointSource> stricter = inside.Keys.Where(code => !said.Contains(code)).Select(code => _byName.GetValueOrDefault(code)).OfType<PointSource>();
        return stricter.Aggregate(StricterPoint.Covering(point, [.. inside.Values]), StricterPoint.Around);
    }

    private void Add(Located<string> name, Span span, Dictionary<string, Located<string>> inside)
    {
        PointSource? point = _byName.GetValueOrDefault(Vocabulary.WhoCodes.Standard(name.Value));
        string code = point?.Code.Value ?? name.Value;
        if (inside.TryAdd(code, new Located<string>(code, span)) && point is not null)
        {
            foreach (Located<string> more in point.Pair.Concat(point.Covers))
            {
                Add(more, span, inside);
            }
        }
    }
}
