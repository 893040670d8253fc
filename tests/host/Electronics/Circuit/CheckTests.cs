using System;
using AcuTimer.Tests.Electronics.Drawing;
using Xunit;

namespace AcuTimer.Tests.Electronics.Circuit;

/// <summary>The circuit keeps the electrical rules, and each rule finds what breaks it.</summary>
public sealed class CheckTests
{
    [Fact]
    public void TheCircuitIsSound() => Assert.Empty(Check.Of(Netlist.Read()));

    [Theory]
    [InlineData(" R2.1", "", "R2.1 is connected to nothing")]
    [InlineData("net USB U1.5V R5.1", "net USB U1.5V\nnet LOOSE R5.1", "LOOSE leads nowhere")]
    [InlineData("Q1.G", "Q1.X", "GATE: there is no pin Q1.X")]
    [InlineData("net CELL BT1.+", "net CELL BT1.+ R1.1", "R1.1 is on CELL and on Motor")]
    [InlineData("part R2", "part R1", "R1 is there twice")]
    [InlineData("buttons | Buttons: R7", "buttons | Buttons:", "R7 is not in one group")]
    [InlineData("R2 resistor 4.7 kΩ", "R2 resistor 10 kΩ", "the gate is at 0.82 V while the chip resets or sleeps: the motor may run")]
    [InlineData("R1 resistor 100 Ω", "R1 resistor 10 kΩ", "the gate does not open the transistor")]
    [InlineData("M1.+ D1.K", "M1.+ D1.A", "no diode takes the motor's current when the transistor opens", "M1.- D1.A", "M1.- D1.K")]
    [InlineData("Q1.S", "", "the transistor does not switch the motor to ground", "net USB", "net USB Q1.S")]
    [InlineData("U1.BAT M1.+", "U1.BAT", "the motor is not fed by the node that the battery's divider measures", "net USB", "net USB M1.+")]
    [InlineData("C1.+ R3.1", "R3.1", "nothing feeds the motor's start", "net USB", "net USB C1.+")]
    [InlineData("R9.1 ", "", "ButtonNext has no pull-up: in deep sleep it would wake the board at once", "net GND", "net GND R9.1")]
    [InlineData(" R7.2", "", "ButtonBack floats: nothing drives it", "net Data", "net Data R7.2")]
    [InlineData(" S2.2", "", "ButtonOk is not low when it is pressed", "net 3V3", "net 3V3 S2.2")]
    [InlineData("R10 resistor 4.7 kΩ", "R10 resistor 47 kΩ", "Data has no pull-up of 1 to 10 kΩ")]
    [InlineData("R6 resistor 180 kΩ", "R6 resistor 330 kΩ", "Usb: 4.03 V are too much for the pin")]
    [InlineData("R6 resistor 180 kΩ", "R6 resistor 100 kΩ", "USB's level is not read")]
    [InlineData("R3 resistor 100 kΩ", "R3 resistor 47 kΩ", "a cell of 4.2 V is out of the converter's range")]
    [InlineData("R4 resistor 100 kΩ", "R4 resistor 82 kΩ", "a cell of 3.3 V is read as 2.97 V")]
    public void AFaultIsFound(string from, string to, string finding, string more = "", string moreTo = "")
    {
        var text = Notes.Page("netlist.txt");
        Assert.Contains(from, text, StringComparison.Ordinal);
        text = text.Replace(from, to, StringComparison.Ordinal);
        text = more.Length == 0 ? text : text.Replace(more, moreTo, StringComparison.Ordinal);
        Assert.Contains(finding, Check.Of(Netlist.Of(text)));
    }

    [Fact]
    public void TheSchematicIsFresh() => Generated.CheckFile("schematic.svg", Schematic.Of(Netlist.Read()));

    [Fact]
    public void TheWiringIsFresh() => Generated.CheckFile("wiring.svg", WiringDiagram.Of(Netlist.Read()));

    [Fact]
    public void TheConnectionsAreFresh() => Generated.Check("wiring.md", "connections", WiringDiagram.Table(Netlist.Read()));
}
