using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>One word of an enum, or of some of its values.</summary>
internal sealed class ChoiceShape<T> : Shape<T>
    where T : struct, Enum
{
    private readonly IReadOnlyList<T> _values;

    public ChoiceShape(params T[] values) => _values = values.Length > 0 ? values : Words.Values<T>();

    public IReadOnlyList<string> Allowed => _values.Select(Words.Of).ToList();

    public override string Expected => "one of " + string.Join(", ", Allowed);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = new JsonArray(Allowed.Select(word => (JsonNode)word).ToArray()),
    };

    public override Located<T>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar scalar)
        {
            ReportKind(node, bag);
            return null;
        }

        if (Words.Parse<T>(scalar.Text) is { } value && _values.Contains(value))
        {
            return new Located<T>(value, scalar.Span);
        }

        string? near = Suggestion.Nearest(scalar.Text, Allowed) ?? EverydayWords.Find(scalar.Text, Allowed);
        Diagnostic diagnostic = bag.Report(Codes.UnknownWord, scalar.Span, $"`{scalar.Text}` is not {Expected}");
        if (near is not null)
        {
            diagnostic.Help($"did you mean `{near}`?");
        }
        else if (scalar.Text.Split(' ') is { Length: > 1 } words && words.All(Allowed.Contains))
        {
            diagnostic.Help($"commas are missing: {string.Join(", ", words)}");
        }

        return null;
    }
}
