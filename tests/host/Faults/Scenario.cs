using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Script;

namespace AcuTimer.Tests.Faults;

/// <summary>
/// A fault as a sequence: presses, what breaks when, and what must then be seen and felt. A line is <c>TIME VERB ...</c>;
/// <c>#</c> begins a comment. The verbs are those of <see cref="Breakage"/> and <see cref="Expectation"/>, and <c>press</c>.
/// </summary>
internal sealed class Scenario
{
    private const string Folder = "tests/host/Faults/scenarios";

    private Scenario(string name) => Name = name;

    public string Name { get; }

    public List<ButtonPress> Presses { get; } = [];

    public List<(long Time, string[] Words)> Breakages { get; } = [];

    public List<(long Time, string[] Words)> Expectations { get; } = [];

    public long End { get; private set; }

    public static IEnumerable<string> Names => Directory.GetFiles(RepositoryFiles.Full(Folder), "*.txt")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static Scenario Load(string name)
    {
        var scenario = new Scenario(name);
        foreach (var line in File.ReadAllLines(Path.Combine(RepositoryFiles.Full(Folder), name + ".txt")))
        {
            var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                scenario.Take(line, words);
            }
        }

        return scenario;
    }

    private void Take(string line, string[] words)
    {
        if (!Durations.TryParse(words[0], out var time))
        {
            throw new InvalidDataException($"{Name}: '{line}' does not begin with a time.");
        }

        switch (words[1])
        {
            case "press":
                Presses.AddRange(ButtonScript.Parse(Name, [words[0] + " " + string.Join(' ', words[2..])]));
                break;
            case "end":
                End = time;
                break;
            case "expect":
                Expectations.Add((time, words[2..]));
                break;
            default:
                Breakages.Add((time, words[1..]));
                break;
        }
    }
}
