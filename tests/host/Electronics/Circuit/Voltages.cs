using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Electronics.Circuit;

/// <summary>The steady voltages of the nets: what is held, what buttons short, and what resistors divide. All else draws nothing.</summary>
internal sealed class Voltages
{
    private const double Exact = 1e-6;

    private readonly Dictionary<string, double> _volts;

    /// <param name="netlist">The circuit.</param>
    /// <param name="held">Nets whose voltage is given.</param>
    /// <param name="more">Resistors that are not in the netlist: a chip's own.</param>
    /// <param name="pressed">Buttons that are down.</param>
    public Voltages(Netlist netlist, Dictionary<string, double> held, (string Net, string To, double Ohms)[] more, params string[] pressed)
    {
        var resistors = netlist.Parts.Values.Where(p => p.Kind == "resistor")
            .Select(p => (netlist.NetOf(p.Name, "1"), netlist.NetOf(p.Name, "2"), p.Ohms))
            .Concat(netlist.Parts.Values.Where(p => pressed.Contains(p.Name)).Select(p => (netlist.NetOf(p.Name, "1"), netlist.NetOf(p.Name, "2"), 1.0)))
            .Concat(more).Select(r => (Net: r.Item1, To: r.Item2, Ohms: r.Item3)).ToList();
        _volts = netlist.Nets.Keys.ToDictionary(n => n, n => held.GetValueOrDefault(n, double.NaN));

        // A net that no resistor joins to anything stays open; the others settle after some rounds.
        while (Settle(resistors, [.. netlist.Nets.Keys.Where(n => !held.ContainsKey(n))]) > Exact)
        {
        }
    }

    /// <summary>Volts against ground; not a number for a net that nothing holds.</summary>
    public double this[string net] => _volts[net];

    /// <summary>Gives each net the mean of its neighbours.</summary>
    /// <returns>The greatest change.</returns>
    private double Settle(List<(string Net, string To, double Ohms)> resistors, List<string> nets)
    {
        var change = 0.0;
        foreach (var net in nets)
        {
            var joined = resistors.Where(r => r.Net == net || r.To == net)
                .Select(r => (Volts: _volts[r.Net == net ? r.To : r.Net], r.Ohms)).Where(r => !double.IsNaN(r.Volts)).ToList();
            if (joined.Count > 0)
            {
                var volts = joined.Sum(j => j.Volts / j.Ohms) / joined.Sum(j => 1 / j.Ohms);
                change = Math.Max(change, double.IsNaN(_volts[net]) ? volts + Exact + Exact : Math.Abs(volts - _volts[net]));
                _volts[net] = volts;
            }
        }

        return change;
    }
}
