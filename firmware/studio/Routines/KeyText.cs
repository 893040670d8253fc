using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Studio.Routines;

/// <summary>One key of a mapping written, changed or taken out in the text, in whichever way the mapping is written; all else stays.</summary>
internal static partial class KeyText
{
    /// <summary>Writes a key's value.</summary>
    /// <param name="text">The routine.</param>
    /// <param name="map">Where the key is, read from this very text.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">As it is to be written; empty takes the key out.</param>
    /// <param name="order">All keys in the order in which they are best written.</param>
    public static string Set(string text, YamlMapping map, string key, string value, IReadOnlyList<string> order)
    {
        var at = IndexOf(map, key);
        return at < 0 ? value.Length == 0 ? text : Added(text, map, key, value, order)
            : value.Length == 0 ? Without(text, map, at)
            : text[..map.Entries[at].Key.Span.End] + Colon(value) + value + text[EndOf(text, map.Entries[at])..];
    }

    /// <summary>Writes one text of a list; an empty one takes it out, and one behind the last is added.</summary>
    /// <param name="text">The routine.</param>
    /// <param name="map">Where the list's key is, read from this very text.</param>
    /// <param name="key">The key.</param>
    /// <param name="at">Which of them, from 0.</param>
    /// <param name="value">As it is to be written.</param>
    /// <param name="order">All keys in the order in which they are best written.</param>
    public static string SetItem(string text, YamlMapping map, string key, int at, string value, IReadOnlyList<string> order)
    {
        if (map.Find(key)?.Value is not YamlSequence { Items.Count: > 0 } list)
        {
            return Set(text, map, key, value.Length == 0 ? "" : "\n  - " + value, order);
        }

        return at < list.Items.Count && value.Length > 0 ? text[..list.Items[at].Span.Start] + value + text[EndOf(text, list.Items[at])..]
            : at < list.Items.Count ? list.Items.Count == 1 ? Set(text, map, key, "", order) : WithoutItem(text, list, at)
            : value.Length == 0 ? text : AddedItem(text, list, value);
    }

    /// <summary>Another key and value in a key's place.</summary>
    public static string Replaced(string text, YamlMapping map, string key, string by, string value) =>
        map.Find(key) is { } entry ? text[..entry.Key.Span.Start] + by + ": " + value + text[EndOf(text, entry)..] : text;

    /// <summary>The value as it is written; empty where the key is not there.</summary>
    public static string Written(string text, YamlMapping map, string key)
    {
        if (map.Find(key) is not { } entry)
        {
            return "";
        }

        return entry.Value is YamlScalar scalar ? scalar.Text : text[entry.Value.Span.Start..EndOf(text, entry)];
    }

    /// <summary>A word, number or time as it is; any other text in quotation marks.</summary>
    public static string Plain(string value) =>
        Simple().IsMatch(value) && ScalarTypes.Of(value) is ScalarType.Text or ScalarType.Integer or ScalarType.Float ? value : YamlWriter.Quote(value);

    /// <summary>Where a value ends: a collection that is written over several lines ends with its last value.</summary>
    private static int EndOf(string text, YamlEntry entry) => Math.Max(EndOf(text, entry.Value), text.IndexOf(':', entry.Key.Span.End) + 1);

    private static int EndOf(string text, YamlNode node) => node switch
    {
        YamlMapping { Entries.Count: > 0 } map when !IsFlow(text, node) => EndOf(text, map.Entries[^1]),
        YamlSequence { Items.Count: > 0 } list when !IsFlow(text, node) => EndOf(text, list.Items[^1]),
        YamlMapping map when IsFlow(text, node) => Closed(text, '}', map.Entries.Count > 0 ? EndOf(text, map.Entries[^1]) : node.Span.Start),
        YamlSequence list when IsFlow(text, node) => Closed(text, ']', list.Items.Count > 0 ? EndOf(text, list.Items[^1]) : node.Span.Start),
        _ => node.Span.Start + text[node.Span.Start..node.Span.End].TrimEnd().Length,
    };

    /// <summary>The parser's end of what stands in brackets does not always have the last one in it.</summary>
    private static int Closed(string text, char bracket, int from) => text.IndexOf(bracket, from) + 1;

    private static bool IsFlow(string text, YamlNode node) => node.Span.Start < text.Length && text[node.Span.Start] is '{' or '[';

    private static int IndexOf(YamlMapping map, string key) => map.Entries.ToList().FindIndex(e => e.Key.Text == key);

    private static string Without(string text, YamlMapping map, int at)
    {
        var entry = map.Entries[at];
        if (at == 0)
        {
            // The first stands behind a dash or a brace, which stays.
            return map.Entries.Count == 1 ? text : text[..entry.Key.Span.Start] + text[map.Entries[1].Key.Span.Start..];
        }

        if (IsFlow(text, map))
        {
            return text[..EndOf(text, map.Entries[at - 1])] + text[EndOf(text, entry)..];
        }

        var from = text.LastIndexOf('\n', entry.Key.Span.Start) + 1;
        var to = text.IndexOf('\n', EndOf(text, entry));
        return text[..from] + (to < 0 ? "" : text[(to + 1)..]);
    }

    private static string WithoutItem(string text, YamlSequence list, int at)
    {
        if (IsFlow(text, list))
        {
            return at == 0
                ? text[..list.Items[0].Span.Start] + text[list.Items[1].Span.Start..]
                : text[..EndOf(text, list.Items[at - 1])] + text[EndOf(text, list.Items[at])..];
        }

        var to = text.IndexOf('\n', EndOf(text, list.Items[at]));
        return text[..LineStart(text, list.Items[at])] + (to < 0 ? "" : text[(to + 1)..]);
    }

    private static string AddedItem(string text, YamlSequence list, string value)
    {
        var end = EndOf(text, list.Items[^1]);
        if (IsFlow(text, list))
        {
            return text[..end] + ", " + value + text[end..];
        }

        var line = text.IndexOf('\n', end);
        line = line < 0 ? text.Length : line;
        return text[..line] + "\n" + text[LineStart(text, list.Items[^1])..list.Items[^1].Span.Start] + value + text[line..];
    }

    private static int LineStart(string text, YamlNode node) => text.LastIndexOf('\n', node.Span.Start) + 1;

    /// <summary>A value on lines of its own leaves no blank behind the colon.</summary>
    private static string Colon(string value) => value.StartsWith('\n') ? ":" : ": ";

    private static string Added(string text, YamlMapping map, string key, string value, IReadOnlyList<string> order)
    {
        var rank = order.ToList().IndexOf(key);
        var before = map.Entries.LastOrDefault(e => order.ToList().IndexOf(e.Key.Text) is var r && r >= 0 && r < rank) ?? map.Entries[^1];
        var at = EndOf(text, before);
        if (IsFlow(text, map))
        {
            return text[..at] + $", {key}: {value}" + text[at..];
        }

        var end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        return text[..end] + "\n" + new string(' ', map.Entries[0].Key.Span.Column - 1) + key + Colon(value) + value + text[end..];
    }

    [GeneratedRegex(@"\A(?!.*: )[A-Za-z0-9]([A-Za-z0-9 .:+-]*[A-Za-z0-9.])?\z")]
    private static partial Regex Simple();
}
