using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Simulator;

namespace AcuTimer.Tests.Electronics;

/// <summary>Tables of the hardware notes.</summary>
internal static class Notes
{
    /// <summary>A page's text.</summary>
    public static string Page(string name) => File.ReadAllText(RepositoryFiles.Full("hardware-notes/" + name));

    /// <summary>The rows of the table whose first heading is this one, trimmed cell by cell, without its heading.</summary>
    public static List<string[]> Table(string page, string heading) =>
        [.. Page(page).Split('\n')
            .SkipWhile(l => !l.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray())];
}
