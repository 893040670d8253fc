using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Routines;

/// <summary>All routines: the shipped ones, which stay as they are, and one's own, which are kept in the browser.</summary>
internal sealed partial class RoutineShelf(IFileKeeper keeper)
{
    /// <summary>More is no routine.</summary>
    public const int MostBytes = 256 * 1024;

    private readonly SortedDictionary<string, string> _own = new(
        keeper.Load().ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value), StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <summary>File names of one's own.</summary>
    public IEnumerable<string> Own => _own.Keys;

    /// <summary>File names of the shipped ones.</summary>
    public static IEnumerable<string> Shipped => AcuTimer.Compiler.Inputs.Shipped.RoutineNames;

    /// <summary>All of them, one's own first.</summary>
    public IEnumerable<string> All => Own.Concat(Shipped);

    /// <summary>Whether it is one's own, and may be changed.</summary>
    public bool IsOwn(string name) => _own.ContainsKey(name);

    /// <summary>The text of a routine; null when there is none of that name.</summary>
    public string? Text(string name) => _own.GetValueOrDefault(name) ?? AcuTimer.Compiler.Inputs.Shipped.FindRoutine(name)?.Text;

    /// <summary>Keeps one's own.</summary>
    /// <returns>False when the browser keeps nothing; it is there until the page is left.</returns>
    public bool Keep(string name, string text)
    {
        _own[name] = text;
        return keeper.Keep(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Forgets one's own.</summary>
    public void Remove(string name)
    {
        _own.Remove(name);
        keeper.Remove(name);
    }

    /// <summary>What a routine is called on the device; its file's name where it does not say.</summary>
    public string Title(string name) =>
        TitleLine().Match(Text(name) ?? "") is { Success: true } line && TitleIn(line.Value) is { Length: > 0 } title ? title : name;

    /// <summary>A title, and the file's name where others have the same title.</summary>
    public string Label(string name) => Twins(name).Any() ? $"{Title(name)} ({name})" : Title(name);

    /// <summary>Other routines of the same title: a device takes one of them.</summary>
    public IEnumerable<string> Twins(string name) => All.Where(n => n != name && string.Equals(Title(n), Title(name), StringComparison.OrdinalIgnoreCase));

    /// <summary>A title that no routine has, as short as the device needs it.</summary>
    /// <param name="wanted">Such as "My routine".</param>
    public string FreeTitle(string wanted)
    {
        var taken = All.Select(Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var title = wanted;
        for (var i = 2; taken.Contains(title); i++)
        {
            var number = $" {i}";
            title = wanted[..Math.Min(wanted.Length, Core.Routines.Limits.TitleCharacters - number.Length)] + number;
        }

        return title;
    }

    /// <summary>A name that is free.</summary>
    /// <param name="wanted">Such as "my-routine.yaml".</param>
    public string FreeName(string wanted)
    {
        var stem = wanted.EndsWith(".yaml", StringComparison.Ordinal) || wanted.EndsWith(".yml", StringComparison.Ordinal)
            ? wanted[..wanted.LastIndexOf('.')] : wanted;
        var name = stem + ".yaml";
        for (var i = 2; Text(name) is not null; i++)
        {
            name = $"{stem}-{i}.yaml";
        }

        return name;
    }

    /// <summary>Read once: lists of routines ask for all titles again and again.</summary>
    private string TitleIn(string line)
    {
        if (!_titles.TryGetValue(line, out var title))
        {
            _titles[line] = title = StepTree.Of(line).Head(RoutineLanguage.Title.Name);
        }

        return title;
    }

    [GeneratedRegex(@"(?m)^routine: *(.*?) *(?: #.*)?$")]
    private static partial Regex TitleLine();
}
