using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Compiler.Showing;

/// <summary>The routine's schema with the points of the shipped atlas, for editors to complete: each code with its name, place and what holds there.</summary>
internal static class EditorSchema
{
    public static JsonObject Routine()
    {
        JsonObject schema = LanguageSchema.Routine();
        JsonObject keys = schema["definitions"]!["step"]!["properties"]!.AsObject();
        AddPoints(keys[StepKeys.Point.Name]!.AsObject());
        AddPoints(keys[StepKeys.Points.Name]!["items"]!.AsObject());
        return schema;
    }

    /// <summary>Any other name may be a point of one's own.</summary>
    private static void AddPoints(JsonObject name)
    {
        // A point in full goes before its row in the list of all codes, whose ceiling may be another.
        PointSource[] points = Shipped.AtlasSources.SelectMany(file => file.Points)
            .Concat(Shipped.AtlasSources.SelectMany(file => file.Listed))
            .Where(point => !point.LacksPlace)
            .DistinctBy(point => point.Code.Value)
            .OrderBy(point => point.Code.Value, System.StringComparer.Ordinal)
            .ToArray();
        var known = new JsonObject
        {
            ["enum"] = new JsonArray(points.Select(point => (JsonNode)point.Code.Value).ToArray()),
            ["markdownEnumDescriptions"] = new JsonArray(points.Select(point => (JsonNode)InWords(point)).ToArray()),
        };
        var own = new JsonObject();
        foreach (string keyword in new[] { "type", "maxLength", "pattern" })
        {
            own[keyword] = name[keyword]!.DeepClone();
            name.Remove(keyword);
        }

        name["anyOf"] = new JsonArray(known, own);
    }

    private static string InWords(PointSource point)
    {
        string pinyin = point.Pinyin.Length > 0 ? $" ({point.Pinyin})" : "";
        string rule = point.RuleBits.HasFlag(PointRules.NoHold) ? ", no hold" : "";
        return $"**{point.Name.Value}**{pinyin}, {point.Region.Value}: {point.Place.Value.Replace('\n', ' ')}. At most {Words.Of(point.Ceiling.Value)}{rule}.";
    }
}
