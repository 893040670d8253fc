using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Power;

namespace AcuTimer.Tests.Electronics.Circuit;

/// <summary>The electrical rules. Limits are from the data sheets named in hardware-notes/why.md.</summary>
internal static class Check
{
    private const double Supply = 3.3;

    /// <summary>Most that a pin stands: VDD + 0.3 V.</summary>
    private const double MostAtPin = Supply + 0.3;

    private const double HighFrom = 0.75 * Supply;
    private const double LowUpTo = 0.25 * Supply;

    /// <summary>An AO3400A conducts from here at the earliest, and surely from 2.5 V.</summary>
    private const double GateOff = 0.65;
    private const double GateOn = 2.5;

    /// <summary>The chip's own pull resistors, at their strongest (typically 45 kΩ).</summary>
    private const double OwnPull = 30_000;

    private const double ConverterFrom = 0.15;
    private const double ConverterTo = 2.45;
    private const double FullCell = 4.2;
    private const double UsbLeast = 4.75;
    private const double UsbMost = 5.25;

    private static readonly string[] Buttons = ["ButtonBack", "ButtonOk", "ButtonNext"];
    private static readonly string[] Signals = ["Motor", "Data", "Clock", "ButtonBack", "ButtonOk", "ButtonNext", "Battery", "Usb"];
    private static readonly string[] Sources = ["GND", "VBAT", "CELL", "3V3", "USB"];

    /// <summary>What is wrong with a circuit; empty when nothing is.</summary>
    public static IEnumerable<string> Of(Netlist n) =>
        n.Mistakes.Count > 0 ? n.Mistakes : Wiring(n).Concat(Motor(n)).Concat(Levels(n));

    private static IEnumerable<string> Wiring(Netlist n)
    {
        foreach (var part in n.Parts.Values)
        {
            foreach (var pin in part.Pins.Where(p => n.NetOf(part.Name, p).Length == 0))
            {
                yield return $"{part.Name}.{pin} is connected to nothing";
            }
        }

        foreach (var (net, pins) in n.Nets.Where(p => p.Value.Count < 2))
        {
            yield return $"{net} leads nowhere";
        }

        foreach (var part in n.Parts.Keys.Where(p => p != "U1" && n.Groups.Count(g => g.Parts.Contains(p)) != 1))
        {
            yield return $"{part} is not in one group";
        }
    }

    /// <summary>The motor: fed by the node that is measured, its current free to die down, and nothing else on the transistor.</summary>
    private static IEnumerable<string> Motor(Netlist n)
    {
        var supply = n.NetOf("M1", "+");
        var drain = n.NetOf("Q1", "D");
        if (n.NetOf("M1", "-") != drain || n.NetOf("Q1", "S") != "GND")
        {
            yield return "the transistor does not switch the motor to ground";
        }

        if (n.NetOf("D1", "K") != supply || n.NetOf("D1", "A") != drain)
        {
            yield return "no diode takes the motor's current when the transistor opens";
        }

        if (!n.Between("resistor", supply, "Battery").Any() || n.NetOf("U1", "BAT") != supply)
        {
            yield return "the motor is not fed by the node that the battery's divider measures";
        }

        if (!n.Between("capacitor", supply, "GND").Any())
        {
            yield return "nothing feeds the motor's start";
        }
    }

    private static IEnumerable<string> Levels(Netlist n)
    {
        var full = Volts(n, FullCell, UsbMost);
        foreach (var net in n.Nets.Keys.Where(net => double.IsNaN(full[net]) && net != n.NetOf("Q1", "D")))
        {
            yield return $"{net} floats: nothing drives it";
        }

        foreach (var net in Signals.Where(s => full[s] > MostAtPin))
        {
            yield return $"{net}: {full[net]:0.00} V are too much for the pin";
        }

        // Reset, boot and deep sleep: the pin is open, at worst with its own pull-up.
        var reset = Volts(n, FullCell, UsbMost, ("Motor", "3V3", OwnPull));
        if (!(reset["GATE"] < GateOff))
        {
            yield return $"the gate is at {reset["GATE"]:0.00} V while the chip resets or sleeps: the motor may run";
        }

        var driven = new Voltages(n, new(Rails(FullCell, UsbMost)) { ["Motor"] = Supply }, []);
        if (!(driven["GATE"] > GateOn))
        {
            yield return "the gate does not open the transistor";
        }

        foreach (var finding in Buttons.Where(b => !(full[b] > HighFrom)).Select(b => $"{b} has no pull-up: in deep sleep it would wake the board at once"))
        {
            yield return finding;
        }

        var pressed = new Voltages(n, Rails(FullCell, 0), [], "S1", "S2", "S3");
        foreach (var button in Buttons.Where(b => !(pressed[b] < LowUpTo)))
        {
            yield return $"{button} is not low when it is pressed";
        }

        foreach (var line in new[] { "Data", "Clock" }.Where(l => !n.Between("resistor", l, "3V3").Any(r => r.Ohms is >= 1000 and <= 10_000)))
        {
            yield return $"{line} has no pull-up of 1 to 10 kΩ";
        }

        foreach (var finding in Measured(n))
        {
            yield return finding;
        }
    }

    /// <summary>What the firmware measures and reads is in range and means what the firmware thinks.</summary>
    private static IEnumerable<string> Measured(Netlist n)
    {
        foreach (var cell in new[] { BatteryLevels.NoCell / 1000.0, BatteryLevels.CutOff / 1000.0, FullCell })
        {
            var pin = Volts(n, cell, 0)["Battery"];
            if (!(pin is >= ConverterFrom and <= ConverterTo))
            {
                yield return $"a cell of {cell:0.0} V is out of the converter's range";
            }

            if (!(Math.Abs((pin * 2) - cell) < 0.02))
            {
                yield return $"a cell of {cell:0.0} V is read as {pin * 2:0.00} V";
            }
        }

        if (!(Volts(n, FullCell, UsbLeast)["Usb"] > HighFrom) || !(Volts(n, FullCell, 0)["Usb"] < LowUpTo))
        {
            yield return "USB's level is not read";
        }
    }

    private static Voltages Volts(Netlist n, double cell, double usb, params (string Net, string To, double Ohms)[] more) =>
        new(n, Rails(cell, usb), more);

    private static Dictionary<string, double> Rails(double cell, double usb) => Sources.Zip([0.0, cell, cell, Supply, usb])
        .ToDictionary(r => r.First, r => r.Second);
}
