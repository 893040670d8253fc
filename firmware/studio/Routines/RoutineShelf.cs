using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Routines;

/// <summary>All routines: the shipped ones, which stay as they are, and one's own, which are kept in the browser.</summary>
internal sealed class RoutineShelf(IFileKeeper keeper)
{
    /// <summary>More is no routine.</summary>
    public const int MostBytes = 256 * 1024;

    private readonly SortedDictionary<string, string> _own = new(
        keeper.Load().ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>File names of one's own.</summary>
    public IEnumerable<string> Own => _own.Keys;

    /// <summary>File names of the shipped ones.</summary>
    public static IEnumerable<string> Shipped => AcuTimer.Compiler.Inputs.Shipped.RoutineNames;

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
}
