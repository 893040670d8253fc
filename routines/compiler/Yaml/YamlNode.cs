using System.Collections.Generic;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Yaml;

/// <summary>A value in a source file, with its place.</summary>
internal abstract class YamlNode
{
    protected YamlNode(Span span) => Span = span;

    public Span Span { get; }

    /// <summary>For messages: "a text", "a list", "keys".</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, number, truth value or nothing.</summary>
internal sealed class YamlScalar : YamlNode
{
    public YamlScalar(Span span, string text, bool plain)
        : base(span)
    {
        Text = text;
        Plain = plain;
        Type = plain ? ScalarTypes.Of(text) : ScalarType.Text;
    }

    public string Text { get; }

    /// <summary>Written without quotation marks.</summary>
    public bool Plain { get; }

    public ScalarType Type { get; }

    public override string Kind => Type switch
    {
        ScalarType.Null => "nothing",
        ScalarType.Boolean => "a truth value",
        ScalarType.Integer or ScalarType.Float => "a number",
        _ => "a text",
    };
}

/// <summary>Something that has been refused and reported: nothing more is to be said about it.</summary>
internal sealed class YamlRefused : YamlNode
{
    public YamlRefused(Span span)
        : base(span)
    {
    }

    public override string Kind => "nothing";
}

/// <summary>A list.</summary>
internal sealed class YamlSequence : YamlNode
{
    public YamlSequence(Span span, IReadOnlyList<YamlNode> items)
        : base(span) => Items = items;

    public IReadOnlyList<YamlNode> Items { get; }

    public override string Kind => "a list";
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Keys and values; no key occurs twice.</summary>
internal sealed class YamlMapping : YamlNode
{
    public YamlMapping(Span span, IReadOnlyList<YamlEntry> entries)
        : base(span) => Entries = entries;

    public IReadOnlyList<YamlEntry> Entries { get; }

    public override string Kind => "keys";

    /// <summary>Null when the key is not there.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}
