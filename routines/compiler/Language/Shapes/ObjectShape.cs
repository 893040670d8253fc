using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>Keys and values.</summary>
internal sealed class ObjectShape<T> : Shape<T>
{
    private readonly Func<FieldReader, DiagnosticBag, T?> _build;

    public ObjectShape(string subject, IReadOnlyList<Field> fields, Func<FieldReader, DiagnosticBag, T?> build)
    {
        Subject = subject;
        Fields = fields;
        _build = build;
    }

    /// <summary>For messages: "a step".</summary>
    public string Subject { get; }

    public IReadOnlyList<Field> Fields { get; }

    /// <summary>Rules between keys, as far as an editor can check them.</summary>
    public Action<JsonObject>? Constrain { get; init; }

    public override string Expected => $"the keys of {Subject}";

    /// <summary>A reference to <see cref="Body"/>.</summary>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        definitions.Reference(Subject[(Subject.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace(' ', '-'), () => Body(definitions));

    public JsonObject Body(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (Field field in Fields)
        {
            properties[field.Name] = Described(field, definitions);
        }

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        JsonNode[] required = Fields.Where(field => field.Required).Select(field => (JsonNode)field.Name).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        Constrain?.Invoke(schema);
        return schema;
    }

    public override Located<T>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlMapping map)
        {
            ReportKind(node, bag);
            return null;
        }

        T? value = _build(new FieldReader(map, Subject, Fields, bag), bag);
        return value is null ? null : new Located<T>(value, map.Span);
    }

    // Beside a reference, draft 7 ignores everything else.
    private static JsonObject Described(Field field, SchemaDefinitions definitions)
    {
        JsonObject schema = field.Shape.Schema(definitions);
        return schema.ContainsKey("$ref")
            ? new JsonObject { ["description"] = InWords(field), ["allOf"] = new JsonArray(schema) }
            : new JsonObject([new("description", InWords(field)), .. schema.Select(Copied)]);
    }

    private static string InWords(Field field) => field.Shape is DurationShape
        ? $"{field.Description} Write {field.Shape.Expected}: {DurationShape.Examples}."
        : field.Description;

    private static KeyValuePair<string, JsonNode?> Copied(KeyValuePair<string, JsonNode?> pair) => new(pair.Key, pair.Value?.DeepClone());
}
