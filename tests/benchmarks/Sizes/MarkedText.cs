using System;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>A part of a document that a command writes, between two comments.</summary>
internal static class MarkedText
{
    private const string Begin = "<!-- sizes: begin -->\n";
    private const string End = "<!-- sizes: end -->";

    public static string Read(string document)
    {
        (int start, int end) = Find(document);
        return document[start..end];
    }

    public static string Replace(string document, string text)
    {
        (int start, int end) = Find(document);
        return document[..start] + text + document[end..];
    }

    private static (int Start, int End) Find(string document)
    {
        int start = document.IndexOf(Begin, StringComparison.Ordinal);
        int end = document.IndexOf(End, StringComparison.Ordinal);
        return start >= 0 && end > start
            ? (start + Begin.Length, end)
            : throw new ArgumentException("the marks of the sizes are missing", nameof(document));
    }
}
