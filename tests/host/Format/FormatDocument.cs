using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Compiler;

namespace AcuTimer.Tests.Format;

/// <summary>FORMAT.md, taken apart into its headings and the rows of their tables.</summary>
internal static class FormatDocument
{
    public static string Text { get; } = File.ReadAllText(RepositoryFiles.At("routines", "FORMAT.md"));

    /// <summary>Cells of all rows of all tables under a third-level heading, without heads and rulers.</summary>
    public static IReadOnlyList<string[]> Rows(string heading) =>
        Section(heading).Where(line => line.StartsWith('|')).Select(Cells).Where(IsData).ToList();

    /// <summary>Rows such as | 12 | u32 | `Crc` | ...</summary>
    public static IReadOnlyList<(int Offset, string Type, string Name)> Fields(string heading) =>
        Rows(heading).Where(row => char.IsDigit(row[0][0]) && row[2].StartsWith('`'))
            .Select(row => (int.Parse(row[0], null), row[1], row[2].Trim('`'))).ToList();

    /// <summary>Rows such as | `Size` | 26 | ...</summary>
    public static IReadOnlyDictionary<string, long> Constants(string heading) =>
        Rows(heading).Where(row => row[0].StartsWith('`')).ToDictionary(row => row[0].Trim('`'), row => Number(row[1]));

    /// <summary>Rows such as | 3 | `LeftThenRight` | ...</summary>
    public static IReadOnlyDictionary<string, long> Values(string heading) =>
        Rows(heading).ToDictionary(row => row[1].Trim('`'), row => Number(row[0]));

    private static IEnumerable<string> Section(string heading)
    {
        string[] lines = Text.Split('\n');
        int start = Array.IndexOf(lines, "### " + heading);
        return start < 0
            ? throw new ArgumentException($"no heading {heading}", nameof(heading))
            : lines.Skip(start + 1).TakeWhile(line => !line.StartsWith('#'));
    }

    private static string[] Cells(string line) => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();

    private static bool IsData(string[] cells) => cells[0].StartsWith('`') || cells[0].All(char.IsDigit);

    private static long Number(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) ? Convert.ToInt64(text, 16) : long.Parse(text, null);
}
