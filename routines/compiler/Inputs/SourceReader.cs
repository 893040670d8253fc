using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Inputs;

/// <summary>Reads the files that are named, and the atlas that they need.</summary>
internal sealed class SourceReader
{
    private readonly DiagnosticBag _bag;
    private readonly HashSet<string> _read = [];
    private readonly HashSet<string> _atlasFolders = [];
    private readonly Sources _sources = new();

    private SourceReader(DiagnosticBag bag) => _bag = bag;

    /// <param name="paths">Files and folders.</param>
    /// <param name="atlas">A folder given by hand, or null.</param>
    /// <param name="bag">Where findings go. IOException and UnauthorizedAccessException pass through.</param>
    public static Sources Read(IEnumerable<string> paths, string? atlas, DiagnosticBag bag)
    {
        var reader = new SourceReader(bag);
        if (atlas is not null)
        {
            reader.ReadAtlas(FileFinder.Folder(atlas));
        }

        List<string> files = paths.SelectMany(FileFinder.Expand).Distinct().ToList();
        files.ForEach(reader.ReadFile);
        if (atlas is null)
        {
            // Files of the atlas find it too, so that their maps are found.
            files.Select(FileFinder.AtlasBeside).OfType<string>().Distinct().ToList().ForEach(reader.ReadAtlas);
            files.ForEach(reader.ReadBeside);
        }

        reader.SortRoutines();
        return reader._sources;
    }

    /// <summary>The points and maps that a routine in a folder would find.</summary>
    public static Sources ReadAtlasOf(string folder, DiagnosticBag bag)
    {
        var reader = new SourceReader(bag);
        string routine = Path.Combine(Path.GetFullPath(folder), "routine.yaml");
        if (FileFinder.AtlasBeside(routine) is { } atlas)
        {
            reader.ReadAtlas(atlas);
        }

        reader.ReadBeside(routine);
        return reader._sources;
    }

    private void ReadAtlas(string folder)
    {
        if (!_atlasFolders.Add(folder))
        {
            return;
        }

        AddMapFolders(FileFinder.MapFoldersOf(folder));
        foreach (string file in FileFinder.Below(folder))
        {
            ReadFile(file);
        }
    }

    /// <summary>Points of one's own in the routine's folder, and its maps.</summary>
    private void ReadBeside(string file)
    {
        AddMapFolders(FileFinder.MapFoldersBeside(file));
        foreach (string other in FileFinder.Beside(file).Where(other => !_read.Contains(other) && AtlasSniffer.HoldsAtlas(other)))
        {
            ReadFile(other);
        }
    }

    private void AddMapFolders(IEnumerable<string> folders) =>
        _sources.MapFolders.AddRange(folders.Where(folder => !_sources.MapFolders.Contains(folder)).ToList());

    private void ReadFile(string path)
    {
        if (!_read.Add(path) || SourceText.Load(path, _bag) is not { } file)
        {
            return;
        }

        _bag.Register(file);
        int before = _bag.Count;
        int errors = _bag.Errors;
        YamlNode? root = YamlTreeReader.Read(file, _bag);
        if (root is null && _bag.Count > before)
        {
            return;
        }

        switch (KindOf(root))
        {
            case SourceKind.Routine when RoutineLanguage.Shape.Read(root!, _bag) is { } routine:
                routine.Value.IsDamaged = _bag.Errors > errors;
                _sources.Routines.Add(routine.Value);
                break;
            case SourceKind.Atlas when AtlasLanguage.Shape.Read(root!, _bag) is { } atlas:
                _sources.Atlas.Add(atlas.Value);
                break;
            case null:
                _bag.Report(Codes.NeitherKind, root?.Span ?? Span.Of(file, 0, 0), "neither a routine nor an atlas")
                    .Help("a routine begins with `routine: TITLE`; `acutimer new` writes one to start from");
                break;
        }
    }

    private static SourceKind? KindOf(YamlNode? root)
    {
        if (root is not YamlMapping map)
        {
            return null;
        }

        bool atlas = AtlasLanguage.Shape.Fields.Any(field => map.Find(field.Name) is not null);
        bool routine = map.Find(RoutineLanguage.Title.Name) is not null || map.Find(RoutineLanguage.Steps.Name) is not null;
        bool coverage = map.Find("coverage") is not null;
        return routine ? SourceKind.Routine : atlas ? SourceKind.Atlas : coverage ? SourceKind.Coverage : null;
    }

    // By nothing that depends on the command line or on where the files lie.
    private void SortRoutines()
    {
        List<RoutineSource> sorted = _sources.Routines.OrderBy(routine => routine.Order?.Value ?? int.MaxValue)
            .ThenBy(routine => Path.GetFileName(routine.Title.Span.File.Path), StringComparer.Ordinal)
            .ThenBy(routine => routine.Title.Value, StringComparer.Ordinal)
            .ToList();
        _sources.Routines.Clear();
        _sources.Routines.AddRange(sorted);
    }
}
