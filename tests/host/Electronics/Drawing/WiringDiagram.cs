using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Esp32;
using AcuTimer.Tests.Electronics.Circuit;

namespace AcuTimer.Tests.Electronics.Drawing;

/// <summary>The wires between the board and the parts around it, as they are soldered: one colour a net.</summary>
internal sealed class WiringDiagram
{
    private const double BoardX = 50;
    private const double BoardWidth = 230;
    private const double ModuleX = 760;
    private const double ModuleWidth = 530;

    /// <summary>Rows of the board and of the modules lie half a step apart, so that no wire hides another.</summary>
    private const double Step = 30;
    private const double FirstModule = 61;
    private const double Gap = 30;

    private static readonly string[] Rails = ["GND", "3V3", "VBAT", "USB"];
    private static readonly string[] Order = ["panel", "motor", "buttons", "battery", "usb", "cell"];

    private readonly Netlist _netlist;
    private readonly Svg _svg;
    private readonly Dictionary<string, double> _channel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _from = new(StringComparer.Ordinal);
    private readonly List<string> _signals;
    private readonly double _height;

    private WiringDiagram(Netlist netlist)
    {
        _netlist = netlist;
        _height = FirstModule + Order.Sum(g => HeightOf(g) + Gap) + 30;
        _svg = new Svg(1340, (int)_height, "AcuTimer: wiring");
        _signals = [.. Order.SelectMany(Terminals).Distinct().Where(n => !Rails.Contains(n))];
        for (var i = 0; i < Rails.Length; i++)
        {
            _channel[Rails[i]] = BoardX + BoardWidth + 50 + (i * 44);
        }

        for (var i = 0; i < _signals.Count; i++)
        {
            _channel[_signals[i]] = ModuleX - 50 - (i * 24);
        }
    }

    public static string Of(Netlist netlist) => new WiringDiagram(netlist).Draw();

    /// <summary>Every part with what each of its pins is soldered to.</summary>
    public static IEnumerable<string> Table(Netlist netlist)
    {
        yield return "| part | value | what | pins |";
        yield return "|---|---|---|---|";
        foreach (var part in netlist.Parts.Values)
        {
            yield return $"| {part.Name} | {part.Value} | {part.Text} | {string.Join(" · ", part.Pins.Select(p => $"{p}: {netlist.NetOf(part.Name, p)}"))} |";
        }
    }

    private string Draw()
    {
        _svg.Text(50, 34, "AcuTimer: wiring", bold: true, size: 20);
        _svg.Text(1290, 34, "made from hardware-notes/netlist.txt · wires are joined only at dots", "end", Ink.Grey);
        foreach (var rail in Rails)
        {
            _svg.Wire(_channel[rail], 92, _channel[rail], _height - 40, Ink.Of(rail), 3.4);
            _svg.Text(_channel[rail], 80, rail == "USB" ? "5 V" : Ink.Name(rail), "middle", Ink.Of(rail), bold: true, size: 11);
        }

        Board();
        var y = FirstModule;
        foreach (var group in Order)
        {
            Module(group, y);
            y += HeightOf(group) + Gap;
        }

        return _svg.Finish();
    }

    /// <summary>The rails' pins on top, then the signals from the top downwards as their modules stand.</summary>
    private void Board()
    {
        const double top = 110;
        var pins = new[] { "BAT", "5V", "3V3", "GND" }.Concat(_signals).ToList();
        _svg.Box(BoardX, top, BoardWidth, (pins.Count * Step) + 86, "#1f3a5f", "#eaf1fa", 10);
        _svg.Text(BoardX + (BoardWidth / 2), top + 28, "U1  ESP32 board", "middle", bold: true, size: 15);
        _svg.Text(BoardX + (BoardWidth / 2), top + 48, "ESP32 / cell on 35 / ESP32-S3", "middle", Ink.Grey, size: 11);
        for (var i = 0; i < pins.Count; i++)
        {
            var y = top + 76 + (i * Step);
            var net = _netlist.NetOf("U1", pins[i]);
            _svg.Box(BoardX + BoardWidth - 9, y - 6, 12, 12, Ink.Of(net), Ink.Of(net), 2);
            _svg.Text(BoardX + BoardWidth - 18, y + 4, Label(pins[i]), "end");
            _svg.Wire(BoardX + BoardWidth + 3, y, _channel[net], y, Ink.Of(net), 2.4);
            if (Rails.Contains(net))
            {
                _svg.Dot(_channel[net], y, Ink.Of(net), 5);
            }
            else
            {
                _from[net] = y;
            }
        }
    }

    private void Module(string group, double top)
    {
        var (_, title, parts) = _netlist.Groups.Single(g => g.Name == group);
        _svg.Box(ModuleX, top, ModuleWidth, HeightOf(group), "#4a4a4a", "#fbfbf7", 8);
        _svg.Text(ModuleX + 14, top + 24, title, bold: true, size: 14);
        var terminals = Terminals(group);
        for (var i = 0; i < terminals.Count; i++)
        {
            Terminal(terminals[i], top + 50 + (i * Step));
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var part = _netlist.Parts[parts[i]];
            var y = top + 54 + (i * 22);
            _svg.Text(ModuleX + 140, y, part.Name, bold: true, size: 12);
            _svg.Text(ModuleX + 180, y, part.Value == "-" ? string.Empty : part.Value, size: 12);
            _svg.Text(ModuleX + 255, y, string.Join(" · ", part.Pins.Select(p => $"{p}: {Ink.Name(_netlist.NetOf(part.Name, p))}")), colour: Ink.Grey, size: 11);
        }
    }

    private void Terminal(string net, double y)
    {
        var colour = Ink.Of(net);
        var x = _channel[net];
        _svg.Box(ModuleX - 6, y - 6, 12, 12, colour, colour, 2);
        _svg.Text(ModuleX + 14, y + 4, Ink.Name(net), colour: colour, bold: true, size: 12);
        _svg.Wire(x, y, ModuleX - 6, y, colour, 2.4);
        if (Rails.Contains(net))
        {
            _svg.Dot(x, y, colour, 5);
        }
        else
        {
            _svg.Path($"M{Svg.N(x)} {Svg.N(_from[net])}V{Svg.N(y)}", colour, width: 2.4);
        }
    }

    private double HeightOf(string group) =>
        (Math.Ceiling(Math.Max(Terminals(group).Count * Step, _netlist.Groups.Single(g => g.Name == group).Parts.Length * 22) / Step) * Step) + 60;

    /// <summary>Nets that leave a group, rails last.</summary>
    private List<string> Terminals(string group)
    {
        var parts = _netlist.Groups.Single(g => g.Name == group).Parts;
        return [.. _netlist.Nets
            .Where(n => n.Value.Any(p => parts.Contains(p.Split('.')[0])) && n.Value.Any(p => !parts.Contains(p.Split('.')[0])))
            .Select(n => n.Key)
            .OrderBy(n => Array.IndexOf(Rails, n))];
    }

    private static string Label(string pin)
    {
        var column = Array.IndexOf(["Motor", "Data", "Clock", "ButtonBack", "ButtonOk", "ButtonNext", "Battery", "BatteryChannel", "Usb"], pin);
        return column < 0 ? pin : $"{pin}  {string.Join(" / ", Enumerable.Range(0, Pins.Boards).Select(b => Pins.Of(b, column)))}";
    }
}
