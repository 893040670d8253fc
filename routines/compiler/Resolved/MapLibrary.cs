using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Resolved;

/// <summary>Finds body maps by their names, own ones before the shipped, and reads each file once.</summary>
internal sealed class MapLibrary
{
    private readonly IReadOnlyList<string> _folders;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, BodyMap?> _maps = [];

    public MapLibrary(IReadOnlyList<string> folders, DiagnosticBag bag)
    {
        _folders = folders;
        _bag = bag;
    }

    /// <summary>Null when there is no such map, or after a diagnostic about its file.</summary>
    /// <param name="name">The file's name without ".txt".</param>
    /// <param name="exists">Whether there is a file.</param>
    public BodyMap? Find(string name, out bool exists)
    {
        if (!_maps.TryGetValue(name, out BodyMap? map))
        {
            map = Read(name);
            _maps.Add(name, map);
        }

        exists = map is not null || PathsOf(name).Count > 0;
        return map;
    }

    /// <summary>Names of all maps that there are.</summary>
    public IEnumerable<string> Names() => _folders
        .SelectMany(folder => Directory.GetFiles(folder, "*.txt"))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Concat(Shipped.MapNames)
        .Distinct();

    private BodyMap? Read(string name)
    {
        List<string> paths = PathsOf(name);
        SourceFile? file = paths.Count > 0 ? SourceText.Load(paths[0], _bag) : Shipped.FindMap(name);
        if (file is null)
        {
            return null;
        }

        _bag.Register(file);
        if (paths.Count > 1)
        {
            _bag.Report(Codes.DuplicateName, Span.Of(file, 0, file.Line(1).Length), $"two files hold a map `{name}`")
                .Note($"the other one: {SourceText.DisplayPath(paths[1])}");
        }

        return MapReader.Read(file, name, _bag);
    }

    private List<string> PathsOf(string name) =>
        _folders.Select(folder => Path.Combine(folder, name + ".txt")).Where(File.Exists).Distinct().ToList();
}
