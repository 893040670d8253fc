using System.Collections.Generic;
using System.IO;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Building;

/// <summary>Finds body maps by their names, and reads each file once.</summary>
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
            string? path = PathOf(name);
            map = path is null ? null : Read(path, name);
            _maps.Add(name, map);
        }

        exists = map is not null || PathOf(name) is not null;
        return map;
    }

    /// <summary>Names of all maps that there are.</summary>
    public IEnumerable<string> Names()
    {
        foreach (string folder in _folders)
        {
            foreach (string file in Directory.GetFiles(folder, "*.txt"))
            {
                yield return Path.GetFileNameWithoutExtension(file);
            }
        }
    }

    private BodyMap? Read(string path, string name)
    {
        SourceFile? file = SourceText.Load(path, _bag);
        if (file is null)
        {
            return null;
        }

        _bag.Register(file);
        return MapReader.Read(file, name, _bag);
    }

    private string? PathOf(string name)
    {
        foreach (string folder in _folders)
        {
            string path = Path.Combine(folder, name + ".txt");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
