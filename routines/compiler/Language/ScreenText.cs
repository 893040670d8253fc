using System;
using System.Text;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Language;

/// <summary>Whether a text can be shown: its width, and whether the device's fonts have each character.</summary>
internal static class ScreenText
{
    /// <summary>Checks one line; reports at the exact characters where the source shows them as they are.</summary>
    /// <returns>The line as the device shows it; null after an error.</returns>
    public static string? CheckLine(string line, Span span, int maxCharacters, DiagnosticBag bag)
    {
        if (line.AsSpan().Trim().IsEmpty)
        {
            bag.Report(Codes.EmptyText, span, "an empty text");
            return null;
        }

        string plain = PlainLetters.Of(line);
        if (!(CheckGlyphs(line, span, bag) & CheckWidth(plain, span, maxCharacters, bag)))
        {
            return null;
        }

        if (plain != line)
        {
            bag.Report(Codes.Accents, Part(line, span, 0, line.Length), $"the device does not draw all of these letters: this is shown as `{plain}`")
                .Help($"write `{plain}`, or choose other words");
        }

        return plain;
    }

    /// <summary>The fonts of small and of big text have the same characters.</summary>
    public static bool HasGlyph(int codePoint) => Core.Display.Text.HasGlyph(codePoint);

    private static bool CheckWidth(string line, Span span, int maxCharacters, DiagnosticBag bag)
    {
        int length = 0;
        int fits = 0;
        foreach (Rune character in line.EnumerateRunes())
        {
            length++;
            fits += length <= maxCharacters ? character.Utf16SequenceLength : 0;
        }

        if (length <= maxCharacters)
        {
            return true;
        }

        bag.Report(
            Codes.TooWide, Part(line, span, fits, line.Length), $"the text has {length} characters, and {maxCharacters} fit",
            $"{length - maxCharacters} too many");
        return false;
    }

    private static bool CheckGlyphs(string line, Span span, DiagnosticBag bag)
    {
        int at = 0;
        foreach (Rune character in line.EnumerateRunes())
        {
            int end = at + character.Utf16SequenceLength;
            if (!PlainLetters.AreThereFor(character.Value))
            {
                Diagnostic diagnostic = bag.Report(
                    Codes.NoGlyph, Part(line, span, at, end), $"the fonts have no character U+{character.Value:X4}");
                if (Replacement(line[at]) is { } replacement)
                {
                    diagnostic.Help($"write {replacement}");
                }
                else
                {
                    diagnostic.Help(OtherScript(character));
                }

                return false;
            }

            at = end;
        }

        return true;
    }

    private static string OtherScript(Rune character) => Rune.IsLetter(character)
        ? "the device draws Latin letters only: write the name in pinyin, or the text in Latin letters"
        : "leave it out, or write it in words";

    /// <summary>A part of the text where the source holds it letter for letter; else the whole.</summary>
    private static Span Part(string line, Span span, int start, int end)
    {
        string source = span.File.Text[span.Start..span.End];
        int at = source.IndexOf(line, StringComparison.Ordinal);
        return at < 0 ? span : new Span(span.File, span.Start + at + start, span.Start + at + end);
    }

    private static string? Replacement(char c) => c switch
    {
        '\u2018' => "'",
        '\u201C' or '\u201D' => "\"",
        '\u2014' or '\u2212' => "-",
        '\u00A0' => "a plain blank",
        _ => null,
    };
}
