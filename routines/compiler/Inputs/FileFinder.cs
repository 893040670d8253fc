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

    /// <summary>A file is itself; a folder is every *.yaml file below it, in the order of their paths.</summary>
    public static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [Path.GetFullPath(path)];
        }

        List<string> files = Below(Path.GetFullPath(path)).ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException($"There is no *.yaml file in the folder '{path}'.");
    }

    /// <summary>The nearest folder "atlas" beside a file, or above it.</summary>
    public static string? AtlasBeside(string file)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string atlas = Path.Combine(folder, AtlasFolder);
            if (Directory.Exists(atlas))
            {
                return atlas;
            }
        }

        return null;
    }

    /// <summary>The maps of an atlas: the folder "maps" beside it, or in it.</summary>
    public static IEnumerable<string> MapFoldersOf(string atlas)
    {
        string? parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(atlas));
        string[] candidates = [Path.Combine(parent ?? atlas, MapFolder), Path.Combine(atlas, MapFolder)];
        return candidates.Where(Directory.Exists);
    }

    /// <summary>Every *.yaml file of a folder, then those of the folders in it.</summary>
    public static IEnumerable<string> Below(string folder)
    {
        string[] files = Directory.GetFiles(folder, "*.yaml");
        string[] folders = Directory.GetDirectories(folder);
        Array.Sort(files, StringComparer.Ordinal);
        Array.Sort(folders, StringComparer.Ordinal);
        return files.Concat(folders.Where(IsSource).SelectMany(Below));
    }

    private static bool IsSource(string folder)
    {
        string name = Path.GetFileName(folder);
        return !name.StartsWith('.') && name is not ("bin" or "obj");
    }
}
