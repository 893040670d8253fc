using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>What an editor can check between the keys of a step: one point or two, and the keys of its technique.</summary>
internal static class StepSchema
{
    public static void Constrain(JsonObject step)
    {
        step["oneOf"] = new JsonArray(Needs(StepKeys.Point.Name), Needs(StepKeys.Points.Name));
        step["allOf"] = new JsonArray(Words.Values<Technique>().Select(technique => (JsonNode)KeysOf(technique)).ToArray());
    }

    private static JsonObject Needs(string key) => new() { ["required"] = new JsonArray(key) };

    private static JsonObject KeysOf(Technique technique)
    {
        JsonNode[] allowed = StepKeys.All.Select(field => field.Name)
            .Where(key => TechniqueKeys.Allows(technique, key))
            .Select(key => (JsonNode)key)
            .ToArray();
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject
                {
                    [StepKeys.Technique.Name] = new JsonObject { ["enum"] = new JsonArray(Words.Of(technique)) },
                },
                ["required"] = new JsonArray(StepKeys.Technique.Name),
            },
            ["then"] = new JsonObject { ["propertyNames"] = new JsonObject { ["enum"] = new JsonArray(allowed) } },
        };
    }
}
