using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AcuTimer.Esp32;

namespace AcuTimer.Tests.Electronics.Boards;

/// <summary>What the data sheets say of a chip's pins, as hardware-notes/boards.md lists it.</summary>
internal sealed class ChipFacts
{
    private readonly Dictionary<string, List<int>> _facts;

    private ChipFacts(int column) => _facts = Notes.Table("boards.md", "fact")
        .ToDictionary(r => r[0], r => Pins(r[column]), StringComparer.Ordinal);

    /// <summary>The facts of the chip that a board has.</summary>
    public static ChipFacts Of(int board) => new(board == AcuTimer.Esp32.Pins.Esp32S3 ? 2 : 1);

    /// <summary>What is wrong with a wiring, signal by signal; a wiring maps signals to pins, and BatteryChannel to a channel.</summary>
    public IEnumerable<string> Wrong(IReadOnlyDictionary<string, int> wiring)
    {
        foreach (var (signal, pin) in wiring.Where(w => w.Key != "BatteryChannel"))
        {
            foreach (var (fact, forbidden) in Rules(signal))
            {
                if (_facts[fact].Contains(pin) == forbidden)
                {
                    yield return $"{signal}: GPIO {pin}, {fact}: {(forbidden ? "yes" : "no")}";
                }
            }
        }

        var channel = _facts["channels of ADC1"].IndexOf(wiring["Battery"]);
        if (channel != wiring["BatteryChannel"])
        {
            yield return $"Battery: channel {channel}";
        }

        foreach (var shared in wiring.Where(w => w.Key != "BatteryChannel").GroupBy(w => w.Value).Where(g => g.Count() > 1))
        {
            yield return $"GPIO {shared.Key} has two signals";
        }
    }

    private static IEnumerable<(string Fact, bool Forbidden)> Rules(string signal)
    {
        yield return ("exist on modules", false);
        yield return ("strapping", true);
        yield return ("flash or PSRAM", true);
        yield return ("serial or USB", true);
        if (signal is "Motor" or "Data" or "Clock" or "ButtonBack" or "ButtonOk" or "ButtonNext")
        {
            yield return ("input only, no pull-up", true);
        }

        if (signal is "ButtonOk" or "ButtonNext")
        {
            yield return ("wake the chip", false);
        }

        if (signal == "Motor")
        {
            yield return ("moves at boot", true);
        }
    }

    private static List<int> Pins(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Range)];

    private static IEnumerable<int> Range(string text)
    {
        var ends = text.Split('-').Select(e => int.Parse(e, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
