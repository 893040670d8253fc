using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Where the repository lies on disk, and its files by path relative to it (with '/').</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The shipped routines with their atlas.</summary>
    public static string Routines => Path.Combine(Root, "routines");

    /// <summary>The whole path of what is given by its parts.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Full(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    public static string Relative(string full) => Path.GetRelativePath(Root, full).Replace('\\', '/');

    /// <summary>Files below a folder, without build output; empty when the folder is not there.</summary>
    public static IEnumerable<string> Below(string folder, string pattern)
    {
        string full = Full(folder);
        return !Directory.Exists(full)
            ? []
            : Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories)
                .Where(f => !Relative(f).Split('/').Any(IsOutput))
                .Order(StringComparer.Ordinal);
    }

    /// <summary>Lines of a data file next to the rules, without comments and blank lines.</summary>
    public static IEnumerable<string> Data(string name) =>
        File.ReadLines(Full("tests/host/Rules/" + name))
            .Select(l => l.Trim())
            .Where(l => l.Length > 0 && l[0] != '#');

    private static bool IsOutput(string part) => part is "bin" or "obj" or ".git" or "TestResults";
}
