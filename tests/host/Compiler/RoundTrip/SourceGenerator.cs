using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace AcuTimer.Tests.Compiler.RoundTrip;

/// <summary>Makes up valid sources: points, maps, documents and routines, with keys written and left out at random.</summary>
internal sealed class SourceGenerator
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz ABC 0123456789 .,:;-#'\"\\&*!?%@{}[]|>°×→";

    private readonly Random _random;
    private readonly StepGenerator _steps;
    private readonly int _paired;
    private readonly int _midline;

    public SourceGenerator(int seed)
    {
        _random = new Random(seed);
        _paired = _random.Next(3, 8);
        _midline = _random.Next(1, 4);
        _steps = new StepGenerator(_random, Text);
    }

    public void WriteTo(TemporaryFolder folder)
    {
        folder.Write("atlas/all.yaml", Atlas());
        for (int i = 0; i < 3; i++)
        {
            folder.Write($"maps/map-{i}.txt", Map($"map-{i}"));
        }

        int routines = _random.Next(1, 5);
        for (int i = 0; i < routines; i++)
        {
            folder.Write($"r{i}.yaml", Routine(i));
        }
    }

    private string Atlas()
    {
        var yaml = new StringBuilder("points:\n");
        for (int i = 0; i < _paired + _midline; i++)
        {
            yaml.Append(Point($"P{i}", i < _paired ? "paired" : "midline", ""));
        }

        yaml.Append(Point("PAIR", "paired", "    pair: [P0, P1]\n"));
        yaml.Append(CultureInfo.InvariantCulture, $"documents:\n  - {{ id: D1, title: {Text(21)} }}\n  - {{ id: \"02\", title: {Text(21)}, paragraphs: 200 }}\n");
        return yaml.ToString();
    }

    private string Point(string code, string laterality, string pair)
    {
        string aliases = Chance() ? $"    aliases: [old-{code}, other-{code}]\n" : "";
        string pinyin = Chance() ? $"    pinyin: {Text(21)}\n" : "";
        string map = Chance() ? $"    map: {{ name: map-{_random.Next(3)}, x: {_random.Next(8)}, y: {_random.Next(8)} }}\n" : "";
        string cautions = Chance() ? "    cautions: [tender, bone]\n" : "";
        string ceiling = pair.Length > 0 ? "light" : "firm";
        return $"  - code: {code}\n    name: {Text(21)}\n    region: {Text(21)}\n    laterality: {laterality}\n    place: {Lines()}\n"
            + $"    big: {Text(10)}\n    ceiling: {ceiling}\n    source: {Text(21)}\n{aliases}{pinyin}{map}{cautions}{pair}";
    }

    private string Map(string name)
    {
        int width = _random.Next(8, 129);
        string[] rows = Enumerable.Range(0, 8 * _random.Next(1, 9))
            .Select(_ => string.Concat(Enumerable.Range(0, width).Select(_ => _random.Next(9) == 0 ? '#' : '.')))
            .ToArray();
        return $"name: {name}\nsymmetric: {(Chance() ? "yes" : "no")}\n\n" + string.Join('\n', rows) + "\n";
    }

    private string Routine(int number)
    {
        var yaml = new StringBuilder();
        string[] doses = ["{}", "{ per-day: 3 }", "{ per-day: 2, default: true }", "{ per-week: 5, weeks: 4 }"];
        yaml.Append(CultureInfo.InvariantCulture, $"routine: {Text(18, number.ToString(CultureInfo.InvariantCulture))}\napplied-by: {Pick("self", "partner", "either")}\n");
        yaml.Append("gates: [pregnancy, clot, wound, numbness, injury, thinners]\n");
        yaml.Append(Chance() ? $"dose: {Pick(doses)}\n" : "");
        yaml.Append(Chance() ? $"document: {Pick("D1", "\"02\"")}\n" : "");
        yaml.Append(_random.Next(5) == 0 ? "rounds: 2\n" : "");
        yaml.Append("before:\n  - \"pain\\nstop\"\n");
        yaml.Append(Chance() ? $"after:\n  - {Lines()}\n  - {Lines()}\n" : "");
        yaml.Append("steps:\n");
        int items = _random.Next(1, 4);
        for (int i = 0; i < items; i++)
        {
            yaml.Append(_random.Next(4) == 0 ? Block() : "  - " + Step(false) + "\n");
        }

        return yaml.ToString();
    }

    private string Block()
    {
        var yaml = new StringBuilder($"  - block: {Pick("left-then-right", "sore-first")}\n    steps:\n");
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            yaml.Append("      - ").Append(Step(true)).Append('\n');
        }

        return yaml.ToString();
    }

    private string Step(bool inBlock)
    {
        bool paired = inBlock || _random.Next(3) > 0;
        string code = paired ? $"P{_random.Next(_paired)}" : $"P{_paired + _random.Next(_midline)}";
        string point = paired && _random.Next(6) == 0 ? Pick("point: PAIR", "points: [P1, P0]", "points: [P2, P0]") : $"point: {code}";
        return _steps.Step(point, paired, inBlock);
    }

    private string Lines() => Chance() ? $"[{Text(21)}, {Text(21)}]" : Text(21);

    /// <summary>A quoted text of up to so many characters, some of them odd.</summary>
    private string Text(int most) => Text(most, "");

    private string Text(int most, string end)
    {
        string text = "t" + string.Concat(Enumerable.Range(0, _random.Next(0, most)).Select(_ => Letters[_random.Next(Letters.Length)]));
        text = text[..Math.Min(text.Length, most - end.Length)] + end;
        return "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
    }

    private bool Chance() => _random.Next(2) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
