using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Coverage;

/// <summary>Finds what a name such as "calf-meridian step 2" stands for, or reports that it stands for nothing.</summary>
internal sealed class CarrierFinder
{
    private readonly Dictionary<string, RoutineSource> _routines;
    private readonly Atlas _atlas;
    private readonly DiagnosticBag _bag;

    public CarrierFinder(IEnumerable<RoutineSource> routines, Atlas atlas, DiagnosticBag bag)
    {
        _routines = routines.ToDictionary(routine => Path.GetFileNameWithoutExtension(routine.Title.Span.File.Path));
        _atlas = atlas;
        _bag = bag;
    }

    /// <summary>A step, a gate or a tip.</summary>
    public Carrier? InRoutine(Located<string> name)
    {
        string[] words = name.Value.Split(' ');
        if (words.Length != 3)
        {
            return Missing(name, "this is no step, gate or tip", "write a routine's file, step, gate, before or after, and which");
        }

        if (!_routines.TryGetValue(words[0], out RoutineSource? routine))
        {
            return Missing(name, $"there is no routine `{words[0]}`", Near(words[0], _routines.Keys));
        }

        return words[1] switch
        {
            "step" => Step(name, routine, words[2]),
            "gate" => Gate(name, routine, words[2]),
            "before" => Tip(name, routine, routine.Before, words[2]),
            "after" => Tip(name, routine, routine.After, words[2]),
            _ => Missing(name, $"`{words[1]}` is not step, gate, before or after", Near(words[1], ["step", "gate", "before", "after"])),
        };
    }

    /// <summary>A statement of the atlas.</summary>
    public Carrier? InAtlas(Located<string> name)
    {
        string[] words = name.Value.Split(' ');
        if (words.Length != 2)
        {
            return Missing(name, "this is no statement of the atlas", "write a point's code and a key of its sources");
        }

        PointSource? point = _atlas.Points.FirstOrDefault(p => p.Code.Value == words[0]);
        if (point is null)
        {
            return Missing(name, $"there is no point `{words[0]}`", Near(words[0], _atlas.Points.Select(p => p.Code.Value)));
        }

        IEnumerable<string> keys = point.Statements.Select(statement => statement.Key);
        return keys.Contains(words[1])
            ? new Carrier(words[0], "", words[1])
            : Missing(name, $"{words[0]} has no source for `{words[1]}`", Near(words[1], keys));
    }

    private Carrier? Step(Located<string> name, RoutineSource routine, string number)
    {
        List<StepSource> steps = routine.Items
            .SelectMany(item => item is BlockSource block ? block.Steps : [(StepSource)item])
            .ToList();
        if (Index(number, steps.Count) is not { } index)
        {
            return Missing(name, $"there is no step `{number}`; {routine.Title.Value} has {steps.Count}", null);
        }

        string points = string.Join('+', steps[index].Points.Select(point => point.Value));
        return new Carrier(routine.Title.Value, "step", $"{number} {points}");
    }

    private Carrier? Gate(Located<string> name, RoutineSource routine, string word)
    {
        IReadOnlyList<string> gates = Words.OfFlags(routine.Gates?.Value ?? Caution.None);
        return gates.Contains(word)
            ? new Carrier(routine.Title.Value, "asks about", word)
            : Missing(name, $"{routine.Title.Value} has no gate `{word}`", Near(word, gates));
    }

    private Carrier? Tip(Located<string> name, RoutineSource routine, IReadOnlyList<Located<string>> tips, string number) =>
        Index(number, tips.Count) is { } index
            ? new Carrier(routine.Title.Value, "tip", $"“{tips[index].Value.Replace('\n', ' ')}”")
            : Missing(name, $"there is no tip `{number}`; {routine.Title.Value} has {tips.Count} there", null);

    private static int? Index(string number, int count) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= 1 && value <= count ? value - 1 : null;

    private Carrier? Missing(Located<string> name, string message, string? help)
    {
        Diagnostic diagnostic = _bag.Report(CoverageCodes.NoSuchCarrier, name.Span, message);
        if (help is not null)
        {
            diagnostic.Help(help);
        }

        return null;
    }

    private static string? Near(string wrong, IEnumerable<string> names) =>
        Suggestion.Nearest(wrong, names) is { } near ? $"did you mean `{near}`?" : null;
}
