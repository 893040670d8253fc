using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Electronics.Circuit;

/// <summary>hardware-notes/netlist.txt: parts, nets, and which parts sit together.</summary>
internal sealed class Netlist
{
    private readonly Dictionary<string, string> _netOfPin = new(StringComparer.Ordinal);

    private Netlist(string text)
    {
        foreach (var line in text.Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "part": Add(line); break;
                case "net": Add(words[1], words[2..]); break;
                case "group": AddGroup(line); break;
                default: Drawing.Add(line); break;
            }
        }
    }

    public Dictionary<string, Part> Parts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<string>> Nets { get; } = new(StringComparer.Ordinal);

    public List<(string Name, string Title, string[] Parts)> Groups { get; } = [];

    /// <summary>The lines that say where the schematic draws what.</summary>
    public List<string> Drawing { get; } = [];

    /// <summary>What is written twice, or names what is not there.</summary>
    public List<string> Mistakes { get; } = [];

    public static Netlist Of(string text) => new(text);

    public static Netlist Read() => new(Notes.Page("netlist.txt"));

    /// <summary>The net that a pin is on; empty for none.</summary>
    public string NetOf(string part, string pin) => _netOfPin.GetValueOrDefault($"{part}.{pin}", string.Empty);

    /// <summary>Parts of a kind that have one pin on each of two nets.</summary>
    public IEnumerable<Part> Between(string kind, string net, string other) => Parts.Values.Where(p =>
        p.Kind == kind && p.Pins.Any(i => NetOf(p.Name, i) == net) && p.Pins.Any(i => NetOf(p.Name, i) == other));

    private void Add(string line)
    {
        var halves = line.Split(" | ");
        var words = halves[0].Split(' ', 4);
        if (!Parts.TryAdd(words[1], new Part(words[1], words[2], words[3], halves[1])))
        {
            Mistakes.Add($"{words[1]} is there twice");
        }
    }

    private void Add(string net, string[] pins)
    {
        Nets.Add(net, [.. pins]);
        foreach (var pin in pins)
        {
            var (part, name) = (pin.Split('.')[0], pin.Split('.')[1]);
            if (!Parts.TryGetValue(part, out var found) || !found.Pins.Contains(name))
            {
                Mistakes.Add($"{net}: there is no pin {pin}");
            }
            else if (!_netOfPin.TryAdd(pin, net))
            {
                Mistakes.Add($"{pin} is on {_netOfPin[pin]} and on {net}");
            }
        }
    }

    private void AddGroup(string line)
    {
        var halves = line.Split(" | ");
        var title = halves[1].Split(": ");
        Groups.Add((halves[0].Split(' ')[1], title[0], title[1].Split(' ')));
    }
}
