using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Compiler.Resolved;

/// <summary>All points and documents, found by their names.</summary>
internal sealed class Atlas
{
    private readonly Dictionary<string, PointSource> _byName = [];
    private readonly Dictionary<string, Span> _nameSpans = [];
    private readonly Dictionary<string, DocumentSource> _documents = [];
    private readonly DiagnosticBag _bag;

    public Atlas(IEnumerable<AtlasSource> files, DiagnosticBag bag)
    {
        _bag = bag;
        List<AtlasSource> all = files.ToList();
        Points = all.SelectMany(file => file.Points).ToList();
        List<PointSource> listed = all.SelectMany(file => file.Listed).ToList();
        foreach (PointSource point in Points)
        {
            AddName(point.Code, point);
        }

        AddListed(listed);
        foreach (PointSource point in Points)
        {
            AddAliases(point);
        }

        foreach (DocumentSource document in all.SelectMany(file => file.Documents))
        {
            AddDocument(document);
        }
    }

    /// <summary>Every point that a routine may use, those of the list of codes last.</summary>
    public IReadOnlyList<PointSource> Points { get; private set; }

    /// <summary>Codes that no source places.</summary>
    public IReadOnlyList<PointSource> Placeless { get; private set; } = [];

    public bool IsEmpty => Points.Count == 0;

    /// <summary>Codes and aliases.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    public IEnumerable<string> DocumentIds => _documents.Keys;

    public PointSource? Find(string name) => _byName.GetValueOrDefault(name);

    public DocumentSource? FindDocument(string id) => _documents.GetValueOrDefault(id);

    /// <summary>The entry for two points at once, whichever of them comes first; null when the atlas has none.</summary>
    public PointSource? FindPair(string first, string second) => Points.FirstOrDefault(point =>
        point.Pair.Count == 2
        && ((point.Pair[0].Value == first && point.Pair[1].Value == second)
            || (point.Pair[0].Value == second && point.Pair[1].Value == first)));

    /// <summary>The name that a code has in the list of all codes: what is known of a point without a place.</summary>
    public PointSource? FindPlaceless(string code) => Placeless.FirstOrDefault(point => point.Code.Value == code);

    /// <summary>A code that is a point already has its full entry; each other one is a point, or lacks a place.</summary>
    private void AddListed(List<PointSource> listed)
    {
        var seen = new Dictionary<string, PointSource>();
        var usable = new List<PointSource>();
        var placeless = new List<PointSource>();
        foreach (PointSource code in listed)
        {
            if (!seen.TryAdd(code.Code.Value, code))
            {
                _bag.Report(Codes.DuplicateName, code.Code.Span, $"the code `{code.Code.Value}` is listed twice")
                    .And(seen[code.Code.Value].Code.Span, "first listed here");
            }
            else if (code.LacksPlace)
            {
                placeless.Add(code);
            }
            else if (!_byName.ContainsKey(code.Code.Value))
            {
                AddName(code.Code, code);
                usable.Add(code);
            }
        }

        Points = [.. Points, .. usable];
        Placeless = placeless.Where(code => !_byName.ContainsKey(code.Code.Value)).ToList();
    }

    private void AddAliases(PointSource point)
    {
        foreach (Located<string> alias in point.Aliases)
        {
            if (WhoCodes.IsPoint(alias.Value))
            {
                _bag.Report(Codes.DuplicateName, alias.Span, $"`{alias.Value}` is a WHO code and cannot be an alias of {point.Code.Value}")
                    .Help("write the old number as its book does, such as B54");
            }
            else
            {
                AddName(alias, point);
            }
        }
    }

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
