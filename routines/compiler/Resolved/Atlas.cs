using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Compiler.Resolved;

/// <summary>All points and documents, found by their names: own files first, and the shipped atlas below them.</summary>
internal sealed class Atlas
{
    private readonly Dictionary<string, PointSource> _byName = [];
    private readonly Dictionary<string, Span> _nameSpans = [];
    private readonly Dictionary<string, DocumentSource> _documents = [];
    private readonly Dictionary<string, PointSource> _placeless = [];
    private readonly DiagnosticBag _bag;

    /// <param name="files">Own atlas files; what is wrong in them is reported.</param>
    /// <param name="shipped">The atlas below them. An own entry goes before a shipped one, but is never laxer.</param>
    /// <param name="bag">Where findings go.</param>
    public Atlas(IReadOnlyList<AtlasSource> files, IReadOnlyList<AtlasSource> shipped, DiagnosticBag bag)
    {
        _bag = bag;
        Dictionary<string, PointSource> below = Merge(shipped);
        List<PointSource> unplaced = shipped.SelectMany(file => file.Listed).Where(code => code.LacksPlace && !below.ContainsKey(code.Code.Value)).ToList();
        Own = AddOwn(files, below, new OwnPlaces(below.Values, unplaced));
        Points = [.. Own, .. AddShipped(below.Values)];
        AddPlaceless(files.Concat(shipped));
        foreach (DocumentSource document in files.SelectMany(file => file.Documents))
        {
            AddDocument(document);
        }

        foreach (DocumentSource document in shipped.SelectMany(file => file.Documents))
        {
            _documents.TryAdd(document.Id.Value, document);
        }
    }

    /// <summary>Every point that a routine may use.</summary>
    public IReadOnlyList<PointSource> Points { get; }

    /// <summary>Those of own files.</summary>
    public IReadOnlyList<PointSource> Own { get; }

    /// <summary>Codes that no source places.</summary>
    public IReadOnlyCollection<PointSource> Placeless => _placeless.Values;

    /// <summary>Codes and aliases of what may be used, and codes of what has no place.</summary>
    public IEnumerable<string> Names => _byName.Keys.Concat(_placeless.Keys);

    public IEnumerable<string> DocumentIds => _documents.Keys;

    public PointSource? Find(string name) => _byName.GetValueOrDefault(WhoCodes.Standard(name));

    /// <summary>The point that another way of writing means: a pinyin or English name, or an abbreviation of its channel.</summary>
    public PointSource? Meant(string name)
    {
        string plain = PointNames.Plain(name);
        IEnumerable<PointSource> all = Points.Concat(Placeless);
        PointSource? named = plain.Length < 4 ? null
            : all.FirstOrDefault(point => PointNames.Plain(point.Pinyin) == plain || PointNames.Plain(point.Name.Value) == plain);
        return named ?? (PointNames.Standard(name) is { } code ? Find(code) ?? FindPlaceless(code) : null);
    }

    public DocumentSource? FindDocument(string id) => _documents.GetValueOrDefault(id);

    /// <summary>What is known of a point without a place.</summary>
    public PointSource? FindPlaceless(string code) => _placeless.GetValueOrDefault(code);

    /// <summary>The entry for two points at once, whichever of them comes first; null when the atlas has none.</summary>
    public PointSource? FindPair(string first, string second) => Points.FirstOrDefault(point =>
        point.Pair.Count == 2
        && ((point.Pair[0].Value == first && point.Pair[1].Value == second)
            || (point.Pair[0].Value == second && point.Pair[1].Value == first)));

    /// <summary>A full entry goes before one of the list of codes.</summary>
    private static Dictionary<string, PointSource> Merge(IReadOnlyList<AtlasSource> shipped)
    {
        var merged = new Dictionary<string, PointSource>();
        foreach (PointSource point in shipped.SelectMany(file => file.Points).Concat(shipped.SelectMany(file => file.Listed)))
        {
            if (!point.LacksPlace)
            {
                merged.TryAdd(point.Code.Value, point);
            }
        }

        return merged;
    }

    private List<PointSource> AddOwn(IReadOnlyList<AtlasSource> files, Dictionary<string, PointSource> below, OwnPlaces places)
    {
        List<PointSource> full = files.SelectMany(file => file.Points).Select(point => Stricter(point, below, places)).ToList();
        HashSet<string> codes = full.Select(point => point.Code.Value).ToHashSet();
        IEnumerable<PointSource> listed = Listed(files).Where(code => !code.LacksPlace && !codes.Contains(code.Code.Value)).Select(code => Stricter(code, below, places));
        List<PointSource> all = OnOneDot([.. full, .. listed]);
        var areas = new AreaPoints(all, below);
        List<PointSource> own = all.Select(areas.WithInside).ToList();
        own.ForEach(point => AddName(point.Code, point));
        own.ForEach(point => AddAliases(point, below));
        return own;
    }

    private static PointSource Stricter(PointSource own, Dictionary<string, PointSource> below, OwnPlaces places)
    {
        if (below.TryGetValue(own.Code.Value, out PointSource? shipped))
        {
            return StricterPoint.Of(own, shipped);
        }

        PointSource careful = places.Around(own).Aggregate(own, StricterPoint.Around);
        // Two entries of one atlas may share a mark: two points at once do with one of them.
        return own.Pair.Count > 0 ? careful : places.At(own).Aggregate(careful, StricterPoint.SamePlace);
    }

    /// <summary>Own points with one mark are one place: the first has the others inside it, and each of them the first.</summary>
    private static List<PointSource> OnOneDot(IReadOnlyList<PointSource> own)
    {
        ILookup<(string, int, int), PointSource> dots = own.Where(point => point.Map is not null && point.Pair.Count == 0).ToLookup(Dot);
        return own.Select(point => point.Map is null || point.Pair.Count > 0 ? point
            : point == dots[Dot(point)].First() ? dots[Dot(point)].Skip(1).Aggregate(point, StricterPoint.SamePlace)
            : StricterPoint.SamePlace(point, dots[Dot(point)].First())).ToList();
    }

    private static (string, int, int) Dot(PointSource point) => (point.Map!.Name.Value, point.Map.X.Value, point.Map.Y.Value);

    /// <summary>The lists of all codes, each code once.</summary>
    private List<PointSource> Listed(IReadOnlyList<AtlasSource> files)
    {
        var seen = new Dictionary<string, PointSource>();
        foreach (PointSource code in files.SelectMany(file => file.Listed))
        {
            if (!seen.TryAdd(code.Code.Value, code))
            {
                _bag.Report(Codes.DuplicateName, code.Code.Span, $"the code `{code.Code.Value}` is listed twice")
                    .And(seen[code.Code.Value].Code.Span, "first listed here");
            }
        }

        return [.. seen.Values];
    }

    /// <summary>A name that is taken already stays with whom it belongs to.</summary>
    private List<PointSource> AddShipped(IEnumerable<PointSource> below)
    {
        List<PointSource> added = below.Where(point => _byName.TryAdd(point.Code.Value, point)).ToList();
        foreach (PointSource point in below)
        {
            PointSource used = _byName[point.Code.Value];
            foreach (Located<string> alias in point.Aliases)
            {
                _byName.TryAdd(alias.Value, used);
            }
        }

        return added;
    }

    private void AddPlaceless(IEnumerable<AtlasSource> files)
    {
        foreach (PointSource code in files.SelectMany(file => file.Listed).Where(code => code.LacksPlace && !_byName.ContainsKey(code.Code.Value)))
        {
            _placeless.TryAdd(code.Code.Value, code);
        }
    }

    private void AddAliases(PointSource point, Dictionary<string, PointSource> below)
    {
        foreach (Located<string> alias in point.Aliases)
        {
            if (WhoCodes.IsPoint(alias.Value))
            {
                _bag.Report(Codes.DuplicateName, alias.Span, $"`{alias.Value}` is a WHO code and cannot be an alias of {point.Code.Value}")
                    .Help("write the old number as its book does, such as B54");
            }
            else if (below.Values.FirstOrDefault(other => other.Code.Value != point.Code.Value && IsNamed(other, alias.Value)) is { } shipped)
            {
                _bag.Report(Codes.DuplicateName, alias.Span, $"the name `{alias.Value}` is taken: it is {shipped.Code.Value} ({shipped.Name.Value})")
                    .Help("leave it out, or choose another name");
            }
            else if (WhoCodes.Standard(alias.Value) != point.Code.Value)
            {
                AddName(alias, point);
            }
        }
    }

    private static bool IsNamed(PointSource point, string name) =>
        point.Code.Value == name || point.Aliases.Any(alias => alias.Value == name);

    private void AddName(Located<string> name, PointSource point)
    {
        if (!_byName.TryAdd(name.Value, point))
        {
            _bag.Report(Codes.DuplicateName, name.Span, $"the name `{name.Value}` is taken")
                .And(_nameSpans[name.Value], "first used here");
            return;
        }

        _nameSpans.Add(name.Value, name.Span);
        if (WhoCodes.IsBeyond(name.Value))
        {
            _bag.Report(Codes.BadCode, name.Span, $"the WHO standard has no point {name.Value}")
                .Note($"the last point of that channel is {WhoCodes.LastOf(name.Value)}")
                .Help("a point outside the channels has a name in capitals, such as EX-HN3 or ANMIAN");
        }
    }

    private void AddDocument(DocumentSource document)
    {
        if (!_documents.TryAdd(document.Id.Value, document))
        {
            _bag.Report(Codes.DuplicateName, document.Id.Span, $"the document `{document.Id.Value}` is listed twice")
                .And(_documents[document.Id.Value].Id.Span, "first listed here");
        }
    }
}
