using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>Reads the keys of one mapping; reports those that do not exist and those that are missing.</summary>
internal sealed class FieldReader
{
    private readonly DiagnosticBag _bag;

    public FieldReader(YamlMapping map, string subject, IReadOnlyList<Field> fields, DiagnosticBag bag)
    {
        Map = map;
        _bag = bag;
        ReportUnknown(subject, fields);
        ReportMissing(subject, fields);
    }

    public YamlMapping Map { get; }

    /// <summary>Where to point when the whole is meant: its first key.</summary>
    public Span Head => Map.Entries.Count > 0 ? Map.Entries[0].Key.Span : Map.Span;

    /// <summary>Null when the key is missing or its value is wrong.</summary>
    public Located<T>? Get<T>(Field<T> field)
    {
        YamlEntry? entry = Map.Find(field.Name);
        return entry is null or { Value: YamlRefused } ? null : field.Of.Read(entry.Value, _bag);
    }

    public bool Has(Field field) => Map.Find(field.Name) is not null;

    private void ReportUnknown(string subject, IReadOnlyList<Field> fields)
    {
        foreach (YamlEntry entry in Map.Entries)
        {
            if (fields.Any(field => field.Name == entry.Key.Text))
            {
                continue;
            }

            Diagnostic diagnostic = _bag.Report(
                Codes.UnknownKey, entry.Key.Span, $"{subject} has no key `{entry.Key.Text}`");
            if (_bag.IsFull)
            {
                continue;
            }

            if (entry.Key.Text.Split(':') is [var key, { Length: > 0 } value] && fields.Any(field => field.Name == key))
            {
                diagnostic.Help($"a blank is missing after the colon: write `{key}: {value}`");
                continue;
            }

            if (IsPartOfValue(entry, diagnostic))
            {
                continue;
            }

            string[] names = fields.Select(field => field.Name).ToArray();
            string? near = EverydayWords.Find(entry.Key.Text, names) ?? Suggestion.Nearest(entry.Key.Text, names);
            diagnostic.Help(near is not null
                ? $"did you mean `{near}`?"
                : "the keys are " + string.Join(", ", names));
        }
    }

    /// <summary>In braces, "1,5 min" and "first, second" are two things: a comma ends what stands before it.</summary>
    private bool IsPartOfValue(YamlEntry entry, Diagnostic diagnostic)
    {
        YamlEntry? before = Map.Entries.TakeWhile(other => other != entry).LastOrDefault();
        if (entry.Value is not YamlScalar { Type: ScalarType.Null, Text.Length: 0 } || before?.Value is not YamlScalar { Plain: true } value)
        {
            return false;
        }

        if (value.Type == ScalarType.Integer && char.IsAsciiDigit(entry.Key.Text[0]) && value.Span.End + 1 == entry.Key.Span.Start)
        {
            string fraction = $"{value.Text}.{entry.Key.Text}";
            string meant = Duration.Repaired(fraction) ?? fraction;
            diagnostic.Fix(value.Span with { End = entry.Key.Span.End }, meant).Help($"a fraction is written with a point: {meant}");
            return true;
        }

        if (value.Type != ScalarType.Text || !entry.Key.Text.Contains(' ', System.StringComparison.Ordinal))
        {
            return false;
        }

        diagnostic.Help($"a text with a comma in it needs quotation marks: {before.Key.Text}: \"{value.Text}, {entry.Key.Text}\"");
        return true;
    }

    private void ReportMissing(string subject, IReadOnlyList<Field> fields)
    {
        foreach (Field field in fields)
        {
            if (field.Required && !field.MissedByRule && !Has(field))
            {
                _bag.Report(Codes.MissingKey, Head, $"{subject} needs the key `{field.Name}`")
                    .Note($"{field.Name}: {field.Description}");
            }
        }
    }
}
