using System;
using System.Globalization;

namespace AcuTimer.Tests.Electronics.Circuit;

/// <summary>A part of the netlist.</summary>
/// <param name="Name">Its reference, such as R1.</param>
/// <param name="Kind">What it is, by the netlist's word.</param>
/// <param name="Value">With its unit; "-" for none.</param>
/// <param name="Text">What it is there for.</param>
internal sealed record Part(string Name, string Kind, string Value, string Text)
{
    /// <summary>Pins of each kind, in the order of the drawing: the first on top.</summary>
    public string[] Pins => Kind switch
    {
        "controller" => ["BAT", "5V", "3V3", "GND", "Motor", "Data", "Clock", "ButtonBack", "ButtonOk", "ButtonNext", "Battery", "Usb"],
        "panel" => ["VCC", "GND", "SCL", "SDA"],
        "cell" or "motor" => ["+", "-"],
        "nmos" => ["D", "G", "S"],
        "diode" => ["K", "A"],
        "capacitor" when Value.Contains('µ', StringComparison.Ordinal) => ["+", "-"],
        "switch" or "resistor" or "capacitor" or "button" => ["1", "2"],
        _ => throw new FormatException($"{Name}: '{Kind}' is no kind of part"),
    };

    /// <summary>Value of a resistor in ohms.</summary>
    public double Ohms
    {
        get
        {
            var words = Value.Split(' ');
            var number = double.Parse(words[0], CultureInfo.InvariantCulture);
            return words[1] switch
            {
                "Ω" => number,
                "kΩ" => number * 1000,
                _ => throw new FormatException($"{Name}: '{Value}' is no resistance"),
            };
        }
    }
}
