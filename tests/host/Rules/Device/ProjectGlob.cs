using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>Expands the Include and Exclude patterns of project items over the files of the repository.</summary>
internal static class ProjectGlob
{
    /// <summary>Files of the items, relative to the repository, in order.</summary>
    public static IEnumerable<string> Files(string folder, IEnumerable<XElement> items)
    {
        string[] candidates = [.. RepositoryFiles.Below("", "*.cs").Select(RepositoryFiles.Relative)];
        return Match(folder, items, candidates);
    }

    /// <summary>The candidates that the items name. Takes files that need not exist, so that it can be asked "what if".</summary>
    public static IEnumerable<string> Match(string folder, IEnumerable<XElement> items, IEnumerable<string> candidates)
    {
        XElement[] list = [.. items];
        return candidates
            .Where(c => list.Any(i => Matches(folder, i.Attribute("Include")?.Value, c)
                && !Matches(folder, i.Attribute("Exclude")?.Value, c)))
            .Order(StringComparer.Ordinal);
    }

    private static bool Matches(string folder, string? patterns, string file) =>
        patterns is not null && patterns.Split(';').Any(p => Regex.IsMatch(file, Pattern(folder, p)));

    private static string Pattern(string folder, string pattern)
    {
        var parts = new List<string>();
        foreach (string part in (folder + "/" + pattern.Trim().Replace('\\', '/')).Split('/'))
        {
            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        string path = Regex.Escape(string.Join('/', parts)).Replace(@"\*\*/", "\0", StringComparison.Ordinal)
            .Replace(@"\*\*", "\x1", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        return "^" + path.Replace("\0", "(.*/)?", StringComparison.Ordinal).Replace("\x1", ".*", StringComparison.Ordinal) + "$";
    }
}
