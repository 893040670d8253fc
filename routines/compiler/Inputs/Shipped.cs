using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Inputs;

/// <summary>The atlas, the maps and the routines that travel inside the compiler, so that it works from any folder.</summary>
internal static class Shipped
{
    private const string Atlas = "atlas/";
    private const string Maps = "maps/";
    private const string Routines = "routines/";

    private static readonly Assembly Carrier = typeof(Shipped).Assembly;

    private static readonly Lazy<(IReadOnlyList<SourceFile> Files, IReadOnlyList<AtlasSource> Parsed)> Parsed = new(Parse);

    /// <summary>The atlas, read once. What it says has been checked by the tests.</summary>
    public static IReadOnlyList<AtlasSource> AtlasSources => Parsed.Value.Parsed;

    /// <summary>The files of the atlas, for findings that point into them.</summary>
    public static IReadOnlyList<SourceFile> AtlasFiles => Parsed.Value.Files;

    public static IEnumerable<string> MapNames => Names(Maps).Select(Path.GetFileNameWithoutExtension)!;

    /// <summary>The shipped routines' file names.</summary>
    public static IEnumerable<string> RoutineNames => Names(Routines);

    /// <summary>Columns of a map that shows both sides of the body; null for another, and where there is none.</summary>
    public static int? WidthOfSymmetric(string name) =>
        FindMap(name) is { } file && MapReader.Read(file, name, new DiagnosticBag()) is { Symmetric: true } map ? map.Width : null;

    public static SourceFile? FindMap(string name) => Find(Maps + name + ".txt");

    public static SourceFile? FindRoutine(string fileName) => Find(Routines + fileName);

    private static (IReadOnlyList<SourceFile>, IReadOnlyList<AtlasSource>) Parse()
    {
        var bag = new DiagnosticBag();
        List<SourceFile> files = Names(Atlas).Select(name => Find(Atlas + name)!).ToList();
        List<AtlasSource> parsed = files.Select(file => YamlTreeReader.Read(file, bag))
            .OfType<YamlNode>()
            .Select(root => AtlasLanguage.Shape.Read(root, bag)?.Value)
            .OfType<AtlasSource>()
            .ToList();
        return (files, parsed);
    }

    private static IEnumerable<string> Names(string folder) => Carrier.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Select(name => name[folder.Length..])
        .Order(StringComparer.Ordinal);

    private static SourceFile? Find(string name)
    {
        using Stream? stream = Carrier.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new SourceFile("shipped:" + name, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
