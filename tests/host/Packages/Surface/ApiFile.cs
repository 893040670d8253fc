using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Board;

namespace AcuTimer.Tests.Packages.Surface;

/// <summary>An API list as text: the lines of each type.</summary>
internal static class ApiFile
{
    /// <summary>Lines by type, the type's own line first.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Types(string list)
    {
        var types = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var line in Lines(list))
        {
            if (line.StartsWith("T:", StringComparison.Ordinal))
            {
                types[line[2..].Split(' ')[0]] = new List<string> { line };
            }
            else
            {
                ((List<string>)types[TypeOf(line)]).Add(line);
            }
        }

        return types;
    }

    private static IEnumerable<string> Lines(string list) =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests", "host", "api", list + ".txt"))
            .Where(l => l.Length > 1 && l[1] == ':')
            .Select(l => l.TrimEnd());

    private static string TypeOf(string line)
    {
        var path = line[2..].Split(' ', '(')[0];
        return path[..path.LastIndexOf('.')].TrimEnd('.');
    }
}
