using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>AcuTimer.sln: its projects and which configuration builds which.</summary>
internal sealed partial class Solution
{
    private readonly HashSet<string> settings;

    public Solution(string text)
    {
        Projects = ProjectLine().Matches(text)
            .Where(m => m.Groups["path"].Value.EndsWith("proj", StringComparison.Ordinal))
            .ToDictionary(m => m.Groups["path"].Value.Replace('\\', '/'), m => (m.Groups["type"].Value, m.Groups["id"].Value));
        settings = [.. text.Split('\n').Select(l => l.Trim().Split(" = ")[0])];
    }

    /// <summary>Path relative to the repository to project type and id.</summary>
    public Dictionary<string, (string Type, string Id)> Projects { get; }

    public static Solution Load() => new(File.ReadAllText(RepositoryFiles.Full("AcuTimer.sln")));

    public bool Has(string project, string configuration, string what) =>
        settings.Contains($"{Projects[project].Id}.{configuration}|Any CPU.{what}");

    [GeneratedRegex("""^Project\("(?<type>[^"]+)"\) = "[^"]+", "(?<path>[^"]+)", "(?<id>[^"]+)"\r?$""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();
}
