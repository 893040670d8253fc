using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AcuTimer.Esp32;
using AcuTimer.Tests.Electronics.Circuit;

namespace AcuTimer.Tests.Electronics.Drawing;

/// <summary>The circuit as its drawing lines lay it out. A line that says otherwise than the nets is an error.</summary>
internal sealed class Schematic
{
    private const double Top = 85;

    private readonly Netlist _netlist;
    private readonly Svg _svg = new(1540, 940, "AcuTimer: schematic");
    private readonly Dictionary<string, List<(double X, double Y)>> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _drawn = [];
    private double _x;
    private double _y;

    private Schematic(Netlist netlist) => _netlist = netlist;

    public static string Of(Netlist netlist) => new Schematic(netlist).Draw();

    private string Draw()
    {
        foreach (var line in _netlist.Drawing)
        {
            var words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "sheet": Sheet(words); break;
                case "column": Column(Number(words[1]), Number(words[2]), words[3..]); break;
                case "lead": Lead(_netlist.Parts[words[1]], words[2], words[3]); break;
                case "box": Box(_netlist.Parts[words[1]], _x + Number(words[2]), _y + Number(words[3])); break;
                default: throw new FormatException($"'{line}' is no line of a drawing");
            }
        }

        JoinNodes();
        var missing = _netlist.Parts.Keys.Except(_drawn).ToList();
        return missing.Count > 0
            ? throw new FormatException("not drawn: " + string.Join(", ", missing))
            : Finish();
    }

    private string Finish()
    {
        _svg.Text(40, 34, "AcuTimer: schematic", bold: true, size: 20);
        _svg.Text(1500, 34, "made from hardware-notes/netlist.txt · nets of one name are joined · values in parts.md", "end", Ink.Grey);
        _svg.Text(40, 916, "R10, R11 only where the panel has none. On boards that measure the cell themselves leave out R3, R4, C3. Pin numbers: ESP32 / ESP32 with the cell on 35 / ESP32-S3.", colour: Ink.Grey);
        return _svg.Finish();
    }

    private void Sheet(string[] words)
    {
        JoinNodes();
        (_x, _y) = (Number(words[2]), Number(words[3]));
        _svg.Box(_x, _y, Number(words[4]), Number(words[5]), Ink.Frame, Ink.Paper, 8);
        var title = _netlist.Groups.Where(g => g.Name == words[1]).Select(g => g.Title).FirstOrDefault("Controller");
        _svg.Text(_x + 14, _y + 24, title, bold: true, size: 14);
        _y += Top;
    }

    private void Column(double offset, double row, string[] chain)
    {
        var x = _x + offset;
        for (var i = 0; i < chain.Length; i += 2)
        {
            var y = _y + ((row + (i / 2)) * Symbols.Row);
            Node(chain[i], x, y, last: i > 0);
            if (i + 1 < chain.Length)
            {
                Part(_netlist.Parts[chain[i + 1]], chain[i], chain[i + 2], x, y);
            }
        }
    }

    private void Part(Part part, string above, string below, double x, double y)
    {
        if (_netlist.NetOf(part.Name, part.Pins[0]) != above || _netlist.NetOf(part.Name, part.Pins[^1]) != below)
        {
            throw new FormatException($"{part.Name} is not between {above} and {below}");
        }

        Symbols.Down(_svg, part, x, y);
        _drawn.Add(part.Name);
        if (part.Kind == "nmos")
        {
            Node(_netlist.NetOf(part.Name, "G"), x - Symbols.GateAt, y + (Symbols.Row / 2), last: false);
        }
    }

    private void Node(string net, double x, double y, bool last)
    {
        if (net == "GND")
        {
            Symbols.Ground(_svg, x, y);
        }
        else if (Ink.IsRail(net) && !last)
        {
            Symbols.Supply(_svg, net, x, y);
        }
        else
        {
            _nodes.TryAdd(net, []);
            _nodes[net].Add((x, y));
        }
    }

    /// <summary>Draws what a sheet's nets have in common, and a tag where a net goes on elsewhere.</summary>
    private void JoinNodes()
    {
        foreach (var (net, points) in _nodes)
        {
            var (left, right, y) = (points.Min(p => p.X), points.Max(p => p.X), points[0].Y);
            _svg.Wire(left, y, right, y);
            foreach (var point in points.Where(p => points.Count > 2 || (points.Count > 1 && p.X == left)))
            {
                _svg.Dot(point.X, point.Y);
            }

            if (_netlist.Nets[net].Any(p => p.StartsWith("U1.", StringComparison.Ordinal)))
            {
                _svg.Wire(left - 14, y, left, y, Ink.Of(net));
                Symbols.Tag(_svg, net, left - 14, y, leftOfWire: true);
            }
            else
            {
                _svg.Text(net == "GATE" ? left + 8 : right + 8, y - 6, net, colour: Ink.Grey, size: 11);
            }
        }

        _nodes.Clear();
    }

    private void Lead(Part part, string to, string from)
    {
        if (_netlist.NetOf(part.Name, "2") != to || _netlist.NetOf(part.Name, "1") != from)
        {
            throw new FormatException($"{part.Name} does not lead from {from} to {to}");
        }

        var (x, y) = _nodes[to].MinBy(p => p.X);
        Symbols.Left(_svg, part, x, y);
        Symbols.Tag(_svg, from, x - 80, y, leftOfWire: true);
        _drawn.Add(part.Name);
    }

    private void Box(Part part, double x, double y)
    {
        const double step = 34;
        const double width = 150;
        var left = part.Kind == "controller" ? part.Pins.Where(p => !IsSignal(p)).ToList() : [.. part.Pins];
        var right = part.Pins.Except(left).ToList();
        var height = (Math.Max(left.Count, right.Count) * step) + 20;
        var wide = part.Kind == "controller" ? width : 90;
        _svg.Box(x, y, wide, height, fill: "#ffffff", corner: 4);
        _svg.Text(x + (wide / 2), y - 22, part.Name, "middle", bold: true);
        _svg.Text(x + (wide / 2), y - 7, part.Text.Split(',')[0].Split(" with")[0], "middle", Ink.Grey, size: 12);
        for (var i = 0; i < left.Count; i++)
        {
            Pin(part, left[i], x, y + 27 + (i * step), leftSide: true, left[i]);
        }

        for (var i = 0; i < right.Count; i++)
        {
            Pin(part, right[i], x + wide, y + 27 + (i * step), leftSide: false, Numbers(right[i]));
        }

        _drawn.Add(part.Name);
    }

    private void Pin(Part part, string pin, double x, double y, bool leftSide, string label)
    {
        var net = _netlist.NetOf(part.Name, pin);
        var end = leftSide ? x - 22 : x + 22;
        _svg.Wire(x, y, end, y, Ink.Of(net));
        _svg.Text(leftSide ? x + 8 : x - 8, y + 4, label, leftSide ? "start" : "end", size: 12);
        Symbols.Tag(_svg, net, end, y, leftSide);
    }

    /// <summary>A signal's pin on each supported board.</summary>
    private static string Numbers(string signal) =>
        "GPIO " + string.Join(" / ", Enumerable.Range(0, Pins.Boards).Select(b => Pins.Of(b, Column(signal))));

    private static int Column(string signal) =>
        Array.IndexOf(["Motor", "Data", "Clock", "ButtonBack", "ButtonOk", "ButtonNext", "Battery", "BatteryChannel", "Usb"], signal);

    private static bool IsSignal(string pin) => Column(pin) >= 0;

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}
