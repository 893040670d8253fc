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
        string word = severity == Severity.Error ? "error" : "warning";
        _to.WriteLine(_ink.Of(severity, $"{word}[{diagnostic.Code.Id}]") + _ink.Bold($": {diagnostic.Message}"));
        int gutter = GutterWidth(diagnostic);
        string pad = new(' ', gutter);
        bool first = true;
        foreach (IGrouping<SourceFile, Label> file in Files(diagnostic))
        {
            Place(pad, first ? "-->" : ":::", file.First().Span);
            Snippet(gutter, file.ToList(), diagnostic);
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
        foreach (Label label in labels.OrderBy(label => label.Span.Start))
        {
            int line = label.Span.Line;
            if (before > 0 && line > before + 1)
            {
                _to.WriteLine(_ink.Frame("..."));
            }

            if (line != before)
            {
                _to.WriteLine($"{_ink.Frame(Number(line).PadLeft(gutter) + " |")} {SnippetLine.Source(label.Span)}".TrimEnd());
            }

            before = line;
            bool primary = ReferenceEquals(label, diagnostic.Primary);
            string marks = SnippetLine.Marks(label.Span, primary ? '^' : '-', label.Text);
            _to.WriteLine($"{bar} {SnippetLine.Blanks(label.Span)}{(primary ? _ink.Of(diagnostic.Code.Severity, marks) : _ink.Frame(marks))}");
        }

        _to.WriteLine(bar);
    }
}
