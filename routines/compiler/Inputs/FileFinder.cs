using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AcuTimer.Compiler.Inputs;

/// <summary>Which files are meant by the names on the command line.</summary>
internal static class FileFinder
{
    private const string AtlasFolder = "atlas";
    private const string MapFolder = "maps";

    /// <summary>A file is itself; a folder is every *.yaml and *.yml file below it, in the order of their paths.</summary>
    public static IEnumerable<string> Expand(string path)
    {
        if (path.Length == 0)
        {
            throw new FileNotFoundException("There is no file with an empty name.");
        }

        if (!Directory.Exists(path))
        {
            return [Path.GetFullPath(path)];
        }

        List<string> files = Below(Path.GetFullPath(path)).ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException($"There is no *.yaml file in the folder '{path}'.");
    }

    /// <summary>A folder that must be there.</summary>
    public static string Folder(string path) => Directory.Exists(path) ? Path.GetFullPath(path)
        : File.Exists(path) ? throw new DirectoryNotFoundException($"'{path}' is a file, not a folder.")
        : throw new DirectoryNotFoundException($"There is no folder '{path}'.");

    /// <summary>The nearest folder "atlas" with YAML files in it, beside a file or above it.</summary>
    public static string? AtlasBeside(string file)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string atlas = Path.Combine(folder, AtlasFolder);
            if (Directory.Exists(atlas) && YamlIn(atlas).Length > 0)
            {
                return atlas;
            }
        }

        return null;
    }

    /// <summary>Other files in the folder of a file: points of one's own may lie beside the routine that uses them.</summary>
    public static IEnumerable<string> Beside(string file) =>
        Path.GetDirectoryName(file) is { } folder ? YamlIn(folder).Where(other => other != file) : [];

    /// <summary>The maps beside a file: the folder "maps" there.</summary>
    public static IEnumerable<string> MapFoldersBeside(string file) =>
        new[] { Path.Combine(Path.GetDirectoryName(file) ?? "", MapFolder) }.Where(Directory.Exists);

    /// <summary>The maps of an atlas: the folder "maps" beside it, or in it.</summary>
    public static IEnumerable<string> MapFoldersOf(string atlas)
    {
        string? parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(atlas));
        string[] candidates = [Path.Combine(parent ?? atlas, MapFolder), Path.Combine(atlas, MapFolder)];
        return candidates.Where(Directory.Exists);
    }

    /// <summary>Every YAML file of a folder, then those of the folders in it.</summary>
    public static IEnumerable<string> Below(string folder)
    {
        string[] folders = Directory.GetDirectories(folder);
        Array.Sort(folders, StringComparer.Ordinal);
        return YamlIn(folder).Concat(folders.Where(IsSource).SelectMany(Below));
    }

    public static bool IsYaml(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML";

    private static string[] YamlIn(string folder)
    {
        string[] files = Directory.GetFiles(folder).Where(IsYaml).ToArray();
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static bool IsSource(string folder)
    {
        string name = Path.GetFileName(folder);
        return !name.StartsWith('.') && name is not ("bin" or "obj");
    }
}
