using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Studio.Routines;

/// <summary>One way in which a text may go on.</summary>
/// <param name="From">Where in the text it begins: what is typed from there on is replaced.</param>
/// <param name="Text">What is written.</param>
/// <param name="Label">What a person sees.</param>
/// <param name="Detail">What it means, from the schema.</param>
internal sealed partial record Completion(int From, string Text, string Label, string Detail)
{
    private const int Most = 40;

    private static readonly System.Lazy<JsonObject> Schema = new(EditorSchema.Routine);

    /// <summary>The ways in which a routine's text may go on at a place, by the schema; the nearest first.</summary>
    /// <param name="text">The routine.</param>
    /// <param name="caret">The place, an offset.</param>
    public static IReadOnlyList<Completion> At(string text, int caret)
    {
        if (CompletionPlace.Of(text, caret) is not { } place || Keys(place.Path) is not { } keys)
        {
            return [];
        }

        var from = caret - place.Typed.Length;
        var all = place.Key.Length > 0
            ? ValuesOf(keys[place.Key] as JsonObject).Select(v => new Completion(from, v.Value, v.Value, v.Words))
            : keys.Where(k => !place.Taken.Contains(k.Key) && Fits(place, k.Key))
                .Select(k => new Completion(from, k.Key + ": ", k.Key, (string?)k.Value!["description"] ?? ""));
        return [.. all.Select(c => (Completion: c, Rank: Rank(c, place.Typed))).Where(c => c.Rank < 3).OrderBy(c => c.Rank).Take(Most).Select(c => c.Completion)];
    }

    private static int Rank(Completion c, string typed) =>
        c.Label.StartsWith(typed, System.StringComparison.OrdinalIgnoreCase) ? 0
        : c.Label.Contains(typed, System.StringComparison.OrdinalIgnoreCase) ? 1
        : c.Detail.Contains(typed, System.StringComparison.OrdinalIgnoreCase) ? 2 : 3;

    /// <summary>The keys that may stand in a place: of the head, a step, a block, a cue or a dose.</summary>
    private static JsonObject? Keys(IReadOnlyList<string> path)
    {
        var schema = Schema.Value;
        JsonObject Of(string name) => schema["definitions"]![name]!["properties"]!.AsObject();
        return path.Count == 0 ? schema["properties"]!.AsObject()
            : path[^1] == RoutineLanguage.Steps.Name ? path.Count > 1 ? Of("step") : [.. Of("step").Concat(Of("block").Select(k => k)).DistinctBy(k => k.Key).Select(k => KeyValuePair.Create(k.Key, k.Value?.DeepClone()))]
            : path[^1] == StepKeys.Cue.Name ? Of("cue")
            : path[^1] == RoutineLanguage.Dose.Name ? Of("dose")
            : null;
    }

    /// <summary>A key that the step's technique does not have is not offered.</summary>
    private static bool Fits(CompletionPlace place, string key) =>
        Words.Parse<Technique>(place.Technique) is not { } technique || TechniqueKeys.Allows(technique, key);

    private static IEnumerable<(string Value, string Words)> ValuesOf(JsonObject? shape)
    {
        if (shape is null)
        {
            return [];
        }

        if (shape["enum"] is JsonArray words)
        {
            var said = shape["markdownEnumDescriptions"] as JsonArray;
            return words.Select((w, i) => ((string)w!, said is null ? "" : Bold().Replace((string)said[i]!, "$1")));
        }

        return (string?)shape["type"] == "boolean" ? [("true", ""), ("false", "")]
            : shape["items"] is JsonObject items ? ValuesOf(items)
            : shape["anyOf"] is JsonArray any ? any.OfType<JsonObject>().SelectMany(ValuesOf)
            : [];
    }

    [GeneratedRegex(@"\*\*(.*?)\*\*")]
    private static partial Regex Bold();
}
