using System;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Language;

/// <summary>Whether a text can be shown: its width, and whether the fonts have each character.</summary>
internal static class ScreenText
{
    /// <summary>Checks one line; reports at the exact characters where the source shows them as they are.</summary>
    public static bool CheckLine(string line, Span span, int maxCharacters, DiagnosticBag bag)
    {
        if (line.AsSpan().Trim().IsEmpty)
        {
            bag.Report(Codes.EmptyText, span, "an empty text");
            return false;
        }

        return CheckGlyphs(line, span, bag) & CheckWidth(line, span, maxCharacters, bag);
    }

    /// <summary>The small font has the printable ASCII characters.</summary>
    public static bool HasGlyph(char c) => c is >= ' ' and <= '~';

    private static bool CheckWidth(string line, Span span, int maxCharacters, DiagnosticBag bag)
    {
        if (line.Length <= maxCharacters)
        {
            return true;
        }

        Span excess = Part(line, span, maxCharacters, line.Length);
        bag.Report(
            Codes.TooWide, excess, $"{line.Length} characters where {maxCharacters} fit",
            $"{line.Length - maxCharacters} too many");
        return false;
    }

    private static bool CheckGlyphs(string line, Span span, DiagnosticBag bag)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (HasGlyph(line[i]))
            {
                continue;
            }

            int length = char.IsSurrogatePair(line, i) ? 2 : 1;
            int code = length == 2 ? char.ConvertToUtf32(line, i) : line[i];
            Diagnostic diagnostic = bag.Report(
                Codes.NoGlyph, Part(line, span, i, i + length), $"the fonts have no character U+{code:X4}");
            if (Replacement(line[i]) is { } replacement)
            {
                diagnostic.Help($"write {replacement}");
            }

            return false;
        }

        return true;
    }

    /// <summary>A part of the text where the source holds it letter for letter; else the whole.</summary>
    private static Span Part(string line, Span span, int start, int end)
    {
        string source = span.File.Text[span.Start..span.End];
        int at = source.IndexOf(line, StringComparison.Ordinal);
        return at < 0 ? span : new Span(span.File, span.Start + at + start, span.Start + at + end);
    }

    private static string? Replacement(char c) => c switch
    {
        '\u2018' or '\u2019' => "'",
        '\u201C' or '\u201D' => "\"",
        '\u2013' or '\u2014' or '\u2212' => "-",
        '\u2026' => "...",
        '\u00D7' => "x",
        '\u00A0' => "a plain blank",
        _ => null,
    };
}
