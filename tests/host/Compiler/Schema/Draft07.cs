using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AcuTimer.Tests.Compiler.Schema;

/// <summary>
/// Validates against the part of JSON Schema draft 7 that the language's schemas use. A keyword that it does not know is
/// an error, so that no rule is silently skipped.
/// </summary>
internal sealed class Draft07
{
    private static readonly HashSet<string> Annotations = ["$schema", "$comment", "title", "description", "definitions", "then", "else", "patternErrorMessage", "markdownEnumDescriptions"];

    private readonly JsonObject _root;

    public Draft07(JsonObject root) => _root = root;

    /// <summary>Paths and what is wrong there; empty when all is well.</summary>
    public IReadOnlyList<string> Check(JsonNode? value) => Check(value, _root, "").ToList();

    private IEnumerable<string> Check(JsonNode? value, JsonObject schema, string path)
    {
        // Beside $ref, draft 7 ignores everything.
        if (schema["$ref"] is { } reference)
        {
            string name = reference.GetValue<string>()["#/definitions/".Length..];
            return Check(value, (JsonObject)_root["definitions"]![name]!, path);
        }

        return schema.Where(keyword => !Annotations.Contains(keyword.Key))
            .SelectMany(keyword => Keyword(value, schema, keyword.Key, keyword.Value!, path));
    }

    private IEnumerable<string> Keyword(JsonNode? value, JsonObject schema, string name, JsonNode rule, string path) => name switch
    {
        "allOf" => rule.AsArray().SelectMany(part => Check(value, part!.AsObject(), path)),
        "anyOf" => Combined(value, rule.AsArray(), count => count > 0, path, name),
        "oneOf" => Combined(value, rule.AsArray(), count => count == 1, path, name),
        "not" => Rule(Check(value, rule.AsObject(), path).Any(), path, name),
        "if" => Check(value, Branch(schema, !Check(value, rule.AsObject(), path).Any()), path),
        "enum" => Rule(rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)), path, "enum"),
        "type" => Rule(IsType(value, rule.GetValue<string>()), path, "type"),
        "pattern" or "maxLength" => value?.GetValueKind() == JsonValueKind.String ? Text(value.GetValue<string>(), name, rule, path) : [],
        "minimum" or "maximum" => value?.GetValueKind() == JsonValueKind.Number ? Number(Decimal(value), name, Decimal(rule), path) : [],
        "items" or "minItems" or "maxItems" or "uniqueItems" => value is JsonArray list ? Items(list, name, rule, path) : [],
        "properties" or "required" or "additionalProperties" or "propertyNames" =>
            value is JsonObject keys ? Keys(keys, schema, name, rule, path) : [],
        _ => throw new NotSupportedException($"the keyword {name}"),
    };

    private static JsonObject Branch(JsonObject schema, bool taken) => schema[taken ? "then" : "else"] as JsonObject ?? [];

    private IEnumerable<string> Combined(JsonNode? value, JsonArray parts, Func<int, bool> enough, string path, string name) =>
        Rule(enough(parts.Count(part => !Check(value, part!.AsObject(), path).Any())), path, name);

    private static IEnumerable<string> Text(string text, string name, JsonNode rule, string path) => name == "pattern"
        ? Rule(Regex.IsMatch(text, rule.GetValue<string>(), RegexOptions.ECMAScript), path, "pattern")
        : Rule(text.EnumerateRunes().Count() <= rule.GetValue<int>(), path, "maxLength");

    private static IEnumerable<string> Number(decimal number, string name, decimal rule, string path) =>
        Rule(name == "minimum" ? number >= rule : number <= rule, path, name);

    private IEnumerable<string> Items(JsonArray list, string name, JsonNode rule, string path) => name switch
    {
        "items" => list.SelectMany((item, i) => Check(item, rule.AsObject(), $"{path}/{i}")),
        "minItems" => Rule(list.Count >= rule.GetValue<int>(), path, name),
        "maxItems" => Rule(list.Count <= rule.GetValue<int>(), path, name),
        _ => Rule(list.Select(item => item!.ToJsonString()).Distinct().Count() == list.Count, path, name),
    };

    private IEnumerable<string> Keys(JsonObject keys, JsonObject schema, string name, JsonNode rule, string path) => name switch
    {
        "properties" => keys.Where(key => rule[key.Key] is not null)
            .SelectMany(key => Check(key.Value, rule[key.Key]!.AsObject(), $"{path}/{key.Key}")),
        "required" => rule.AsArray().Select(key => key!.GetValue<string>()).Where(key => !keys.ContainsKey(key))
            .Select(key => $"{path}: required {key}"),
        "additionalProperties" => keys.Where(key => schema["properties"]![key.Key] is null).Select(key => $"{path}: no key {key.Key}"),
        _ => keys.SelectMany(key => Check(JsonValue.Create(key.Key), rule.AsObject(), $"{path}/{key.Key}")),
    };

    private static bool IsType(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger(Decimal(value)),
        _ => throw new NotSupportedException($"the type {type}"),
    };

    private static decimal Decimal(JsonNode number) => decimal.Parse(number.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Rule(bool holds, string path, string name) => holds ? [] : [$"{path}: {name}"];
}
