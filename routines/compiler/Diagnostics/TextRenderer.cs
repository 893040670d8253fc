using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Writes findings as rustc does: headline, place, source lines with marks, notes, help.</summary>
internal sealed class TextRenderer
{
    private readonly TextWriter _to;
    private readonly Ink _ink;

    public TextRenderer(TextWriter to, Ink ink)
    {
        _to = to;
        _ink = ink;
    }

    public void Write(Diagnostic diagnostic)
    {
        Severity severity = diagnostic.Code.Severity;
        string word = SeverityWords.Of(severity);
        _to.WriteLine(_ink.Of(severity, $"{word}[{diagnostic.Code.Id}]") + _ink.Bold($": {diagnostic.Message}"));
        int gutter = GutterWidth(diagnostic);
        string pad = new(' ', gutter);
        bool first = true;
        foreach (IGrouping<SourceFile, Label> file in Files(diagnostic))
        {
            Place(pad, first ? "-->" : ":::", file.First().Span);
            if (file.Key.Text.Length > 0)
            {
                Snippet(gutter, file.ToList(), diagnostic);
            }

            first = false;
        }

        foreach (string note in diagnostic.Notes)
        {
            _to.WriteLine($"{pad} {_ink.Frame("=")} {_ink.Bold("note")}: {note}");
        }

        if (diagnostic.HelpText.Length > 0)
        {
            _to.WriteLine($"{pad} {_ink.Frame("=")} {_ink.Bold("help")}: {diagnostic.HelpText}");
        }

        _to.WriteLine();
    }

    /// <summary>The primary label's file comes first, and in it the primary label.</summary>
    private static IEnumerable<IGrouping<SourceFile, Label>> Files(Diagnostic diagnostic) =>
        diagnostic.Secondary.Prepend(diagnostic.Primary).GroupBy(label => label.Span.File);

    private static int GutterWidth(Diagnostic diagnostic) =>
        diagnostic.Secondary.Prepend(diagnostic.Primary).Max(label => Number(label.Span.Line).Length);

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);

    private void Place(string pad, string arrow, Span span) =>
        _to.WriteLine($"{pad}{_ink.Frame(arrow)} {span.File.Path}:{span.Line}:{span.Column}");

    private void Snippet(int gutter, List<Label> labels, Diagnostic diagnostic)
    {
        string bar = new string(' ', gutter) + " " + _ink.Frame("|");
        _to.WriteLine(bar);
        int before = 0;
        foreach (IGrouping<int, Label> line in labels.GroupBy(label => label.Span.Line).OrderBy(group => group.Key))
        {
            if (before > 0 && line.Key > before + 1)
            {
                _to.WriteLine(_ink.Frame("..."));
            }

            before = line.Key;
            _to.WriteLine($"{_ink.Frame(Number(line.Key).PadLeft(gutter) + " |")} {SnippetLine.Source(diagnostic.Primary.Span, line.First().Span)}".TrimEnd());
            foreach (string row in new MarkRows(line.ToList(), diagnostic, _ink).Rows())
            {
                _to.WriteLine($"{bar} {row}");
            }
        }

        _to.WriteLine(bar);
    }
}
