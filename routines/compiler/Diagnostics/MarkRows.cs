using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>The marks below one source line: ^^^ for what the message is about, --- for what else belongs to it, and their texts.</summary>
internal sealed class MarkRows
{
    private readonly List<Label> _labels;
    private readonly Diagnostic _diagnostic;
    private readonly Ink _ink;

    public MarkRows(IEnumerable<Label> labels, Diagnostic diagnostic, Ink ink)
    {
        _diagnostic = diagnostic;
        _ink = ink;
        _labels = labels.Where(label => SnippetLine.IsShown(diagnostic.Primary.Span, label.Span))
            .OrderBy(Column).ThenBy(IsPrimary).ToList();
    }

    /// <summary>All marks and the text of the last on one row; the other texts below, from the right. Places that overlap have a row each.</summary>
    public IEnumerable<string> Rows()
    {
        if (Overlap())
        {
            return _labels.Select(label => Row([label], label.Text));
        }

        var rows = new List<string> { Row(_labels, _labels[^1].Text) };
        for (int i = _labels.Count - 2; i >= 0; i--)
        {
            if (_labels[i].Text.Length > 0)
            {
                rows.Add(new string(' ', Column(_labels[i])) + Paint(_labels[i], _labels[i].Text));
            }
        }

        return rows;
    }

    private string Row(List<Label> labels, string text)
    {
        var row = new StringBuilder();
        int at = 0;
        foreach (Label label in labels)
        {
            row.Append(' ', Column(label) - at);
            row.Append(Paint(label, new string(IsPrimary(label) ? '^' : '-', Width(label))));
            at = Column(label) + Width(label);
        }

        return row + (text.Length > 0 ? " " + Paint(labels[^1], text) : "");
    }

    private bool Overlap() => _labels.Zip(_labels.Skip(1)).Any(pair => Column(pair.First) + Width(pair.First) > Column(pair.Second));

    private int Column(Label label) => SnippetLine.Column(_diagnostic.Primary.Span, label.Span);

    private int Width(Label label) => SnippetLine.Width(_diagnostic.Primary.Span, label.Span);

    private bool IsPrimary(Label label) => ReferenceEquals(label, _diagnostic.Primary);

    private string Paint(Label label, string text) =>
        IsPrimary(label) ? _ink.Of(_diagnostic.Code.Severity, text) : _ink.Frame(text);
}
