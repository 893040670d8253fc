using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Studio.Routines;

/// <summary>A step as it is written in a routine's text.</summary>
/// <param name="Text">The routine.</param>
/// <param name="Map">Its keys.</param>
/// <param name="Place">Its place among the steps and blocks, from 0.</param>
/// <param name="InBlock">Its place in its block, from 0; -1 for a step that is in none.</param>
internal sealed record StepNode(string Text, YamlMapping Map, int Place, int InBlock)
{
    private static readonly string[] Order = [.. StepKeys.All.Select(f => f.Name)];

    private static readonly string[] CueOrder = [.. CueLanguage.Shape.Fields.Select(f => f.Name)];

    /// <summary>Its first line, from 1.</summary>
    public int Line => Map.Span.Line;

    /// <summary>Its last line, from 1.</summary>
    public int LastLine => Map.Span.File.LineAt(System.Math.Max(Map.Span.Start, Map.Span.End - 1));

    /// <summary>A key's value as it is written; empty where it is not.</summary>
    public string this[string key] => KeyText.Written(Text, Map, key);

    /// <summary>Its point, or its two points.</summary>
    public string Point => string.Join(" + ", Codes);

    /// <summary>The text with a key changed.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">As a person types it; empty takes the key out.</param>
    public string With(string key, string value) => KeyText.Set(Text, Map, key, value.Trim().Length == 0 ? "" : KeyText.Plain(value.Trim()), Order);

    /// <summary>The code of its point, or those of its two.</summary>
    public IReadOnlyList<string> Codes => Map.Find(StepKeys.Points.Name)?.Value is YamlSequence { Items.Count: > 0 } two
        ? [.. two.Items.Select(i => (i as YamlScalar)?.Text ?? "")]
        : [this[StepKeys.Point.Name]];

    /// <summary>The text with one point or two in this step, in place of what is there.</summary>
    public string WithPoints(params string[] codes)
    {
        var names = codes.Select(KeyText.Plain).ToArray();
        var (key, value) = names.Length == 1 ? (StepKeys.Point.Name, names[0]) : (StepKeys.Points.Name, $"[{string.Join(", ", names)}]");
        var other = key == StepKeys.Point.Name ? StepKeys.Points.Name : StepKeys.Point.Name;
        return Map.Find(key) is null ? KeyText.Replaced(Text, Map, other, key, value) : KeyText.Set(Text, Map, key, value, Order);
    }

    /// <summary>A line of its cue; empty where it is not.</summary>
    /// <param name="key">big, self or partner.</param>
    /// <param name="line">From 0.</param>
    public string Cue(string key, int line) => (Map.Find(StepKeys.Cue.Name)?.Value as YamlMapping)?.Find(key)?.Value switch
    {
        YamlScalar text when text.Text.Split('\n') is var lines && line < lines.Length => lines[line],
        YamlSequence list when line < list.Items.Count && list.Items[line] is YamlScalar one => one.Text,
        _ => "",
    };

    /// <summary>The text with a cue's lines changed.</summary>
    /// <param name="key">big, self or partner.</param>
    /// <param name="lines">Empty ones are left out; without any the key goes.</param>
    public string WithCue(string key, params string[] lines)
    {
        var said = lines.Where(l => l.Trim().Length > 0).Select(l => Compiler.Decompiling.YamlWriter.Quote(l.Trim())).ToArray();
        var value = said.Length == 0 ? "" : key == CueLanguage.Big.Name ? said[0] : $"[{string.Join(", ", said)}]";
        if (Map.Find(StepKeys.Cue.Name)?.Value is not YamlMapping { Entries.Count: > 0 } cue)
        {
            return value.Length == 0 ? Text : KeyText.Set(Text, Map, StepKeys.Cue.Name, $"{{ {key}: {value} }}", Order);
        }

        var isLast = value.Length == 0 && cue.Entries.All(e => e.Key.Text == key);
        return isLast ? KeyText.Set(Text, Map, StepKeys.Cue.Name, "", Order) : KeyText.Set(Text, cue, key, value, CueOrder);
    }
}
