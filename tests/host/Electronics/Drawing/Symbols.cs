using System;
using AcuTimer.Tests.Electronics.Circuit;

namespace AcuTimer.Tests.Electronics.Drawing;

/// <summary>Symbols of IEC 60617, upright, for a part whose ends are a row apart.</summary>
internal static class Symbols
{
    /// <summary>A part's length from end to end.</summary>
    public const double Row = 110;

    /// <summary>The gate's distance to the left of a transistor's column.</summary>
    public const double GateAt = 32;

    /// <summary>Draws a part downwards from a point, with its name and value on the right.</summary>
    public static void Down(Svg svg, Part part, double x, double y)
    {
        var middle = y + (Row / 2);
        svg.Wire(x, y, x, middle - 22);
        svg.Wire(x, middle + 22, x, y + Row);
        Body(svg, part, x, middle);
        var beside = part.Kind is "motor" or "switch" or "button" ? 26 : part.Kind is "nmos" ? 16 : 20;
        svg.Text(x + beside, middle - 3, part.Name, bold: true);
        if (part.Value != "-")
        {
            svg.Text(x + beside, middle + 13, part.Value, colour: Ink.Grey, size: 12);
        }
    }

    /// <summary>A resistor that lies, ending at a point on its right.</summary>
    public static void Left(Svg svg, Part part, double x, double y)
    {
        svg.Wire(x, y, x - 20, y);
        svg.Box(x - 64, y - 8, 44, 16);
        svg.Wire(x - 64, y, x - 80, y);
        svg.Text(x - 42, y - 14, part.Name, "middle", bold: true);
        svg.Text(x - 42, y + 25, part.Value, "middle", Ink.Grey, size: 12);
    }

    public static void Ground(Svg svg, double x, double y)
    {
        svg.Wire(x, y, x, y + 8);
        svg.Wire(x - 14, y + 8, x + 14, y + 8, width: 2.2);
        svg.Wire(x - 9, y + 13, x + 9, y + 13);
        svg.Wire(x - 4, y + 18, x + 4, y + 18);
    }

    public static void Supply(Svg svg, string net, double x, double y)
    {
        svg.Wire(x, y, x, y - 8, Ink.Of(net));
        svg.Wire(x - 14, y - 8, x + 14, y - 8, Ink.Of(net), 2.4);
        svg.Text(x, y - 14, Ink.Name(net), "middle", Ink.Of(net), bold: true, size: 12);
    }

    /// <summary>A net's name in a tag that points at its wire's end; the wire comes from the right or the left of it.</summary>
    public static void Tag(Svg svg, string net, double x, double y, bool leftOfWire)
    {
        var width = 16 + (Ink.Name(net).Length * 7.4);
        var (tip, far) = leftOfWire ? (x - 8, x - width) : (x + 8, x + width);
        svg.Path($"M{Svg.N(x)} {Svg.N(y)}L{Svg.N(tip)} {Svg.N(y - 10)}H{Svg.N(far)}V{Svg.N(y + 10)}H{Svg.N(tip)}Z", Ink.Of(net), Ink.Paper, 1.4);
        svg.Text((tip + far) / 2, y + 4, Ink.Name(net), "middle", Ink.Of(net), bold: true, size: 11);
    }

    private static void Body(Svg svg, Part part, double x, double y)
    {
        switch (part.Kind)
        {
            case "resistor": svg.Box(x - 8, y - 22, 16, 44); break;
            case "capacitor": Capacitor(svg, part, x, y); break;
            case "diode": Diode(svg, x, y); break;
            case "motor":
                svg.Ring(x, y, 22);
                svg.Text(x, y + 6, "M", "middle", bold: true, size: 17);
                svg.Text(x - 14, y - 22, "+", "middle");
                break;
            case "cell":
                svg.Path($"M{Svg.N(x)} {Svg.N(y - 22)}V{Svg.N(y - 5)}M{Svg.N(x - 16)} {Svg.N(y - 5)}H{Svg.N(x + 16)}M{Svg.N(x)} {Svg.N(y + 5)}V{Svg.N(y + 22)}");
                svg.Wire(x - 8, y + 5, x + 8, y + 5, width: 4);
                svg.Text(x - 14, y - 11, "+", "middle");
                break;
            case "switch": Contact(svg, x, y, button: false); break;
            case "button": Contact(svg, x, y, button: true); break;
            case "nmos": Transistor(svg, x, y); break;
            default: throw new FormatException($"{part.Name} has no symbol");
        }
    }

    private static void Capacitor(Svg svg, Part part, double x, double y)
    {
        svg.Wire(x, y - 22, x, y - 4);
        svg.Wire(x, y + 4, x, y + 22);
        svg.Wire(x - 15, y - 4, x + 15, y - 4, width: 2.4);
        svg.Wire(x - 15, y + 4, x + 15, y + 4, width: 2.4);
        if (part.Pins[0] == "+")
        {
            svg.Text(x - 12, y - 9, "+", "middle");
        }
    }

    private static void Diode(Svg svg, double x, double y)
    {
        svg.Wire(x, y - 22, x, y + 22);
        svg.Path($"M{Svg.N(x - 11)} {Svg.N(y + 10)}H{Svg.N(x + 11)}L{Svg.N(x)} {Svg.N(y - 10)}Z", fill: "#ffffff");
        svg.Wire(x - 11, y - 10, x + 11, y - 10, width: 2.2);
    }

    private static void Contact(Svg svg, double x, double y, bool button)
    {
        svg.Dot(x, y - 18);
        svg.Dot(x, y + 18);
        svg.Wire(x, y - 22, x, y - 18);
        svg.Wire(x, y + 18, x, y + 22);
        if (button)
        {
            svg.Wire(x + 9, y - 20, x + 9, y + 20, width: 2);
            svg.Wire(x + 9, y, x + 19, y);
            svg.Wire(x + 19, y - 7, x + 19, y + 7, width: 2);
        }
        else
        {
            svg.Wire(x, y + 18, x + 17, y - 15, width: 2);
        }
    }

    /// <summary>Enhancement type, drain on top, gate on the left, with the diode that is in the part.</summary>
    private static void Transistor(Svg svg, double x, double y)
    {
        svg.Path($"M{Svg.N(x)} {Svg.N(y - 22)}V{Svg.N(y - 16)}H{Svg.N(x - 20)}M{Svg.N(x - 20)} {Svg.N(y + 16)}H{Svg.N(x)}V{Svg.N(y + 22)}M{Svg.N(x - 20)} {Svg.N(y)}H{Svg.N(x)}V{Svg.N(y + 16)}");
        svg.Path($"M{Svg.N(x - 20)} {Svg.N(y - 22)}V{Svg.N(y - 10)}M{Svg.N(x - 20)} {Svg.N(y - 6)}V{Svg.N(y + 6)}M{Svg.N(x - 20)} {Svg.N(y + 10)}V{Svg.N(y + 22)}", width: 2.4);
        svg.Path($"M{Svg.N(x - 26)} {Svg.N(y - 20)}V{Svg.N(y + 20)}M{Svg.N(x - 26)} {Svg.N(y)}H{Svg.N(x - GateAt)}", width: 2);
        svg.Path($"M{Svg.N(x - 19)} {Svg.N(y)}l9 -4v8z", fill: Ink.Black, width: 1);
    }
}
