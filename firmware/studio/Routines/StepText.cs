using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Studio.Routines;

/// <summary>Steps of a routine moved, doubled, taken out and added, in its text: everything else stays as it was written.</summary>
internal static class StepText
{
    /// <summary>Takes a step out.</summary>
    public static string Without(string text, IReadOnlyList<int> starts, int step)
    {
        var (lines, from, to) = Range(text, starts, step);
        lines.RemoveRange(from, to - from);
        return string.Join('\n', lines);
    }

    /// <summary>Writes a step once more, after itself.</summary>
    public static string Doubled(string text, IReadOnlyList<int> starts, int step)
    {
        var (lines, from, to) = Range(text, starts, step);
        lines.InsertRange(to, lines.GetRange(from, to - from));
        return string.Join('\n', lines);
    }

    /// <summary>Lets a step and the one after it change places.</summary>
    public static string Swapped(string text, IReadOnlyList<int> starts, int step)
    {
        var (lines, from, to) = Range(text, starts, step);
        var (_, _, end) = Range(text, starts, step + 1);
        var moved = lines.GetRange(from, to - from);
        lines.RemoveRange(from, to - from);
        lines.InsertRange(from + end - to, moved);
        return string.Join('\n', lines);
    }

    /// <summary>Adds a step at the end.</summary>
    /// <param name="text">The routine.</param>
    /// <param name="starts">First lines of its steps.</param>
    /// <param name="step">The step's lines: the first begins with a key.</param>
    public static string With(string text, IReadOnlyList<int> starts, IEnumerable<string> step)
    {
        var (lines, _, to) = starts.Count == 0 ? (Lines(text), 0, Lines(text).Count) : Range(text, starts, starts.Count - 1);
        var indent = starts.Count == 0 ? "  " : Indent(lines[starts[0] - 1]);
        lines.InsertRange(to, step.Select((l, i) => indent + (i == 0 ? "- " : "  ") + l));
        return string.Join('\n', lines);
    }

    /// <summary>The line behind a step's last one, from 0.</summary>
    public static int End(string text, IReadOnlyList<int> starts, int step) => Range(text, starts, step).To;

    private static (List<string> Lines, int From, int To) Range(string text, IReadOnlyList<int> starts, int step)
    {
        var lines = Lines(text);
        var to = step + 1 < starts.Count ? starts[step + 1] - 1 : EndOf(lines, starts[step] - 1);
        return (lines, starts[step] - 1, to);
    }

    /// <summary>The last step ends before the first line that stands further left, and before empty lines.</summary>
    private static int EndOf(List<string> lines, int from)
    {
        var indent = Indent(lines[from]).Length;
        var to = from + 1;
        while (to < lines.Count && (lines[to].Trim().Length == 0 || Indent(lines[to]).Length > indent))
        {
            to++;
        }

        while (lines[to - 1].Trim().Length == 0)
        {
            to--;
        }

        return to;
    }

    private static List<string> Lines(string text) => [.. text.Split('\n')];

    private static string Indent(string line) => line[..^line.TrimStart().Length];
}
