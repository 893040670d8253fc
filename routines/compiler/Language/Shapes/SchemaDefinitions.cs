using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>The parts of a JSON Schema that other parts refer to by name.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> _all = new(StringComparer.Ordinal);

    /// <summary>A reference to a part, which is made at its first use.</summary>
    public JsonObject Reference(string name, Func<JsonObject> make)
    {
        if (_all.TryAdd(name, null))
        {
            _all[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>All parts, by name. Afterwards they belong to the object.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach ((string name, JsonObject? part) in _all)
        {
            json[name] = part;
        }

        return json;
    }
}
