using System;
using System.Linq;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>A source line and the marks below it. Very long lines are cut; control characters are not let through to a terminal.</summary>
internal static class SnippetLine
{
    private const int MaxWidth = 160;

    public static string Source(Span span) => Clean(Window(span, out _));

    /// <summary>Blanks up to the span, tabs kept as tabs were cleaned.</summary>
    public static string Blanks(Span span)
    {
        Window(span, out int skipped);
        return new string(' ', span.Column - 1 - skipped);
    }

    public static string Marks(Span span, char mark, string text)
    {
        string line = Window(span, out int skipped);
        int room = Math.Max(1, line.Length - (span.Column - 1 - skipped));
        int length = Math.Clamp(span.End - span.Start, 1, room);
        return new string(mark, length) + (text.Length > 0 ? " " + text : "");
    }

    private static string Window(Span span, out int skipped)
    {
        string line = span.File.Line(span.Line);
        skipped = span.Column <= MaxWidth / 2 || line.Length <= MaxWidth ? 0 : span.Column - (MaxWidth / 2);
        return line.Length - skipped <= MaxWidth ? line[skipped..] : line.Substring(skipped, MaxWidth);
    }

    private static string Clean(string line) => string.Concat(line.Select(c => c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c));
}
