using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Studio.Routines;

/// <summary>The steps and blocks of a routine as they are written, whether they are right or not.</summary>
internal sealed class StepTree
{
    private static readonly string[] HeadOrder = [.. RoutineLanguage.Shape.Fields.Select(f => f.Name)];

    private static readonly string[] DoseOrder = [.. DoseLanguage.Shape.Fields.Select(f => f.Name)];

    private readonly string _text;
    private readonly YamlMapping? _root;

    private StepTree(string text, YamlNode? root)
    {
        _text = text;
        _root = root as YamlMapping;
        Items = (_root?.Find(RoutineLanguage.Steps.Name)?.Value as YamlSequence)?.Items ?? [];
        Steps = [.. Items.SelectMany(StepsOf)];
    }

    /// <summary>Steps and blocks, in order.</summary>
    public IReadOnlyList<YamlNode> Items { get; }

    /// <summary>All steps, those in blocks too, in order.</summary>
    public IReadOnlyList<StepNode> Steps { get; }

    /// <summary>The text has the form of a routine, so that its steps can be shown.</summary>
    public bool IsReadable => _root is not null && Items.Count > 0;

    /// <summary>Reads a text.</summary>
    public static StepTree Of(string text)
    {
        var bag = new DiagnosticBag();
        var file = SourceText.Decode("routine", Encoding.UTF8.GetBytes(text), bag);
        return new StepTree(text, file is null ? null : YamlTreeReader.Read(file, bag));
    }

    /// <summary>A key of the head as it is written; empty where it is not.</summary>
    public string Head(string key) => _root is null ? "" : KeyText.Written(_text, _root, key);

    /// <summary>The text with a key of the head changed.</summary>
    public string WithHead(string key, string value) => _root is null ? _text : KeyText.Set(_text, _root, key, HeadValue(key, value.Trim()), HeadOrder);

    /// <summary>The words of a list of the head, such as the questions; nothing where it is not there.</summary>
    public IReadOnlyList<string> Words(string key) => [.. ListOf(key).OfType<YamlScalar>().Select(s => s.Text)];

    /// <summary>The text with a list of words in the head.</summary>
    public string WithWords(string key, IEnumerable<string> words) => _root is null ? _text : KeyText.Set(_text, _root, key, $"[{string.Join(", ", words)}]", HeadOrder);

    /// <summary>The tips before or after, each with its lines.</summary>
    public IReadOnlyList<string[]> Tips(string key) => [.. ListOf(key).Select(LinesOf)];

    /// <summary>The text with one tip changed; one behind the last is added, and one without words goes.</summary>
    /// <param name="key">before or after.</param>
    /// <param name="tip">Which of them, from 0.</param>
    /// <param name="lines">Its lines; empty ones are left out.</param>
    public string WithTip(string key, int tip, IEnumerable<string> lines)
    {
        var said = string.Join('\n', lines.Select(l => l.Trim()).Where(l => l.Length > 0));
        return _root is null ? _text : KeyText.SetItem(_text, _root, key, tip, said.Length == 0 ? "" : YamlWriter.Quote(said), HeadOrder);
    }

    /// <summary>How often, as it is written; empty where it is not.</summary>
    /// <param name="key">Such as per-day.</param>
    public string Dose(string key) => DoseMap is { } dose ? KeyText.Written(_text, dose, key) : "";

    /// <summary>The text with another number of how often; without any the dose goes.</summary>
    public string WithDose(string key, string value)
    {
        var written = value.Trim().Length == 0 ? "" : KeyText.Plain(value.Trim());
        if (_root is null || (DoseMap is null && written.Length == 0))
        {
            return _text;
        }

        var rest = DoseMap?.Entries.Where(e => e.Key.Text != key && e.Key.Text != DoseLanguage.Default.Name);
        return DoseMap is not { } dose ? KeyText.Set(_text, _root, RoutineLanguage.Dose.Name, $"{{ {key}: {written} }}", HeadOrder)
            : written.Length == 0 && !rest!.Any() ? KeyText.Set(_text, _root, RoutineLanguage.Dose.Name, "", HeadOrder)
            : KeyText.Set(_text, dose, key, written, DoseOrder);
    }

    /// <summary>The order in which a block's sides come; empty for a step.</summary>
    public string Block(int item) => Items[item] is YamlMapping map ? KeyText.Written(_text, map, BlockLanguage.Order.Name) : "";

    /// <summary>The text with another order of a block's sides.</summary>
    public string WithBlock(int item, string order) => KeyText.Set(_text, (YamlMapping)Items[item], BlockLanguage.Order.Name, order, []);

    /// <summary>First lines of the steps and blocks, or of the steps of one block.</summary>
    /// <param name="block">The block's place; -1 for the outermost.</param>
    public IReadOnlyList<int> Lines(int block = -1) =>
        [.. (block < 0 ? Items : StepsIn(Items[block])).Select(i => i.Span.Line)];

    /// <summary>Steps and blocks stand on lines of their own, so that they can be moved.</summary>
    public bool CanMove(int block = -1) => Lines(block) is var lines && lines.Distinct().Count() == lines.Count
        && (block < 0 ? _root?.Find(RoutineLanguage.Steps.Name)?.Key.Span.Line : Items[block].Span.Line) < lines[0];

    /// <summary>The step that a line belongs to, from 0: the last one that begins at or before it.</summary>
    public int StepAt(int line)
    {
        var at = 0;
        for (var i = 0; i < Steps.Count && Steps[i].Line <= line; i++)
        {
            at = i;
        }

        return at;
    }

    private YamlMapping? DoseMap => _root?.Find(RoutineLanguage.Dose.Name)?.Value is YamlMapping { Entries.Count: > 0 } dose ? dose : null;

    private IReadOnlyList<YamlNode> ListOf(string key) => (_root?.Find(key)?.Value as YamlSequence)?.Items ?? [];

    private static string[] LinesOf(YamlNode tip) => tip switch
    {
        YamlScalar text => text.Text.TrimEnd('\n').Split('\n'),
        YamlSequence lines => [.. lines.Items.OfType<YamlScalar>().Select(l => l.Text)],
        _ => [],
    };

    /// <summary>A title may look like a number, and is none.</summary>
    private static string HeadValue(string key, string value) =>
        value.Length == 0 ? "" : key == RoutineLanguage.Title.Name ? YamlWriter.Quote(value) : KeyText.Plain(value);

    private IEnumerable<StepNode> StepsOf(YamlNode item, int at) => item switch
    {
        YamlMapping block when IsBlock(block) => StepsIn(block).OfType<YamlMapping>().Select((s, i) => new StepNode(_text, s, at, i)),
        YamlMapping step => [new StepNode(_text, step, at, -1)],
        _ => [],
    };

    private static bool IsBlock(YamlMapping item) => item.Find(BlockLanguage.Order.Name) is not null;

    private static IReadOnlyList<YamlNode> StepsIn(YamlNode block) =>
        ((block as YamlMapping)?.Find(BlockLanguage.Steps.Name)?.Value as YamlSequence)?.Items ?? [];
}
