using System;
using System.Collections.Generic;
using System.IO;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AcuTimer.Compiler.Yaml;

/// <summary>Turns the parser's events into a tree, and refuses what the routine language does not have.</summary>
internal sealed class YamlTreeReader
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;
    private int _values;

    private YamlTreeReader(SourceFile file, DiagnosticBag bag)
    {
        _file = file;
        _bag = bag;
        _parser = new Parser(new Scanner(new StringReader(file.Text), skipComments: true));
    }

    /// <summary>Null for an empty file, and after a diagnostic that makes the rest pointless.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag bag)
    {
        var reader = new YamlTreeReader(file, bag);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException problem)
        {
            YamlProblem.Report(problem, file, bag);
            return null;
        }
        catch (GiveUpException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser's own failure, where a bracket is not closed: its last event says how far it came.
            YamlProblem.Report((int)(reader._parser.Current?.End.Line ?? 1), file, bag);
            return null;
        }
    }

    private YamlNode? ReadStream()
    {
        Next<StreamStart>();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd)
        {
            return null;
        }

        CheckDirectives();
        _parser.MoveNext();
        YamlNode root = ReadNode(1);
        Next<DocumentEnd>();
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
        {
            _bag.Report(Codes.SeveralDocuments, SpanOf(second), "a second document begins here")
                .Help("one routine, or one part of the atlas, a file");
        }

        return root;
    }

    /// <summary>The parser does not tell where directives stand: they are the lines with % above the document.</summary>
    private void CheckDirectives()
    {
        for (int line = 1; line <= _file.LineCount; line++)
        {
            string text = _file.Line(line);
            if (text.StartsWith('%'))
            {
                int at = _file.LineStart(line);
                _bag.Report(Codes.Tag, Span.Of(_file, at, at + text.Length), "a directive is not allowed").Help("leave the line out");
            }
            else if (text.Length > 0 && text[0] is not ('#' or ' '))
            {
                return;
            }
        }
    }

    /// <summary>The current event begins the node; afterwards it is the node's last.</summary>
    private YamlNode ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        if (current is AnchorAlias alias)
        {
            _bag.Report(Codes.AnchorOrAlias, SpanOf(alias), $"the alias *{alias.Value} is not allowed")
                .Help("write the value out; a text that begins with * needs quotation marks");
            return new YamlRefused(SpanOf(alias));
        }

        if (depth > ReadingLimits.Depth)
        {
            _bag.Report(Codes.TooDeep, SpanOf(current), $"nested more than {ReadingLimits.Depth} deep");
            throw new GiveUpException();
        }

        if (++_values > ReadingLimits.Values)
        {
            _bag.Report(Codes.TooLarge, SpanOf(current), $"the file has more than {ReadingLimits.Values} values");
            throw new GiveUpException();
        }

        CheckProperties((NodeEvent)current);
        return current switch
        {
            Scalar scalar => new YamlScalar(SpanOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadSequence(current, depth),
            _ => ReadMapping(current, depth),
        };
    }

    private YamlSequence ReadSequence(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        Move();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
            Move();
        }

        return new YamlSequence(CollectionSpan(start), items);
    }

    private YamlMapping ReadMapping(ParsingEvent start, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>();
        Move();
        while (_parser.Current is not MappingEnd)
        {
            YamlNode key = ReadNode(depth + 1);
            Move();
            YamlNode value = ReadNode(depth + 1);
            Move();
            AddEntry(entries, seen, key, value);
        }

        // The parser gives no place to the keys that a bare "a: b" in a [list] makes.
        Span? bare = ((MappingStart)start).IsImplicit && start.Start.Index == 0 && entries.Count > 0 && depth > 1
            ? entries[0].Key.Span with { End = entries[0].Value.Span.End }
            : null;
        return new YamlMapping(bare ?? CollectionSpan(start), entries);
    }

    private void AddEntry(List<YamlEntry> entries, Dictionary<string, YamlScalar> seen, YamlNode key, YamlNode value)
    {
        if (key is not YamlScalar name)
        {
            _bag.Report(Codes.WrongKind, key.Span, $"a key must be a word, not {key.Kind}");
        }
        else if (seen.TryGetValue(name.Text, out YamlScalar? first))
        {
            _bag.Report(Codes.DuplicateKey, name.Span, $"the key `{name.Text}` is written twice")
                .And(first.Span, "first written here");
        }
        else
        {
            seen.Add(name.Text, name);
            entries.Add(new YamlEntry(name, value));
        }
    }

    private void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _bag.Report(Codes.AnchorOrAlias, SpanOf(node), $"the anchor &{node.Anchor.Value} is not allowed")
                .Help("write the value out where it is needed; a text that begins with & needs quotation marks");
        }

        if (!node.Tag.IsEmpty)
        {
            _bag.Report(Codes.Tag, SpanOf(node), $"the tag {TagText(node)} is not allowed")
                .Help("leave the tag out; a text that begins with ! needs quotation marks");
        }
    }

    private string TagText(NodeEvent node)
    {
        int from = (int)node.Start.Index;
        while (from < _file.Text.Length && _file.Text[from] != '!')
        {
            from++;
        }

        int to = from;
        while (to < _file.Text.Length && !char.IsWhiteSpace(_file.Text[to]) && _file.Text[to] is not (',' or ']' or '}'))
        {
            to++;
        }

        return _file.Text[from..to];
    }

    private void Move()
    {
        if (!_parser.MoveNext())
        {
            throw new GiveUpException();
        }
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        Move();
        if (_parser.Current is not T)
        {
            throw new GiveUpException();
        }
    }

    private Span SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private Span SpanOf(Mark start, Mark end) => Span.Of(_file, start.Index, end.Index);

    // A block collection ends where the next thing begins; the blanks and comments between are not part of it.
    private Span CollectionSpan(ParsingEvent start)
    {
        int from = (int)start.Start.Index;
        int end = (int)Math.Min(_parser.Current!.End.Index, _file.Text.Length);
        while (end > from && char.IsWhiteSpace(_file.Text[end - 1]))
        {
            end--;
        }

        return Span.Of(_file, from, end);
    }

    /// <summary>Nothing sensible can follow; what is wrong has been reported.</summary>
    private sealed class GiveUpException : Exception
    {
    }
}
