using System;
using System.Linq;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>A source line as it is shown: very long ones are cut around the primary place, and control characters are not let through to a terminal.</summary>
internal static class SnippetLine
{
    private const int MaxWidth = 160;

    /// <param name="primary">What the message is about.</param>
    /// <param name="span">A place in the line to be shown.</param>
    public static string Source(Span primary, Span span)
    {
        ReadOnlySpan<char> line = span.File.LineSpan(span.Line);
        int skipped = Skipped(primary, span);
        return Clean(line.Slice(skipped, Math.Min(MaxWidth, line.Length - skipped)).ToString());
    }

    /// <summary>Where a place begins in what is shown; it may lie outside.</summary>
    public static int Column(Span primary, Span span) => span.Column - 1 - Skipped(primary, span);

    /// <summary>Marks needed below a place: at least one, and none beyond its line.</summary>
    public static int Width(Span primary, Span span)
    {
        int shown = Math.Min(MaxWidth, span.File.LineSpan(span.Line).Length - Skipped(primary, span));
        return Math.Clamp(span.End - span.Start, 1, Math.Max(1, shown - Column(primary, span)));
    }

    public static bool IsShown(Span primary, Span span) => Column(primary, span) is >= 0 and <= MaxWidth;

    private static int Skipped(Span primary, Span span)
    {
        Span about = primary.File == span.File && primary.Line == span.Line ? primary : span;
        bool shortLine = span.File.LineSpan(span.Line).Length <= MaxWidth;
        return shortLine || about.Column <= MaxWidth / 2 ? 0 : about.Column - (MaxWidth / 2);
    }

    private static string Clean(string line) => string.Concat(line.Select(c => c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c));
}
