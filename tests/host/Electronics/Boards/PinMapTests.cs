using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AcuTimer.Esp32;
using Xunit;

namespace AcuTimer.Tests.Electronics.Boards;

/// <summary>The firmware's pin maps are those of the hardware notes, and each fits its chip.</summary>
public sealed class PinMapTests
{
    /// <summary>The order of the columns in <see cref="Pins"/>.</summary>
    private static readonly string[] Signals =
        ["Motor", "Data", "Clock", "ButtonBack", "ButtonOk", "ButtonNext", "Battery", "BatteryChannel", "Usb"];

    public static TheoryData<int> Boards => [.. Enumerable.Range(0, Pins.Boards)];

    [Theory]
    [MemberData(nameof(Boards))]
    public void NotesAndFirmwareAgree(int board) => Assert.Equal(
        Notes.Table("boards.md", "signal").Select(r => (r[0], int.Parse(r[1 + board], CultureInfo.InvariantCulture))),
        Wiring(board).Select(w => (w.Key, w.Value)));

    [Theory]
    [MemberData(nameof(Boards))]
    public void EveryMapFitsItsChip(int board) => Assert.Empty(ChipFacts.Of(board).Wrong(Wiring(board)));

    [Fact]
    public void ThePropertiesAreTheChosenRow() => Assert.Equal(
        Wiring(Pins.Board).Values,
        Signals.Select(s => (int)typeof(Pins).GetProperty(s)!.GetValue(null)!));

    [Theory]
    [InlineData(Pins.Esp32, "Motor", 12, "Motor: GPIO 12, strapping: yes")]
    [InlineData(Pins.Esp32, "Motor", 14, "Motor: GPIO 14, moves at boot: yes")]
    [InlineData(Pins.Esp32, "ButtonBack", 36, "ButtonBack: GPIO 36, input only, no pull-up: yes")]
    [InlineData(Pins.Esp32, "ButtonOk", 23, "ButtonOk: GPIO 23, wake the chip: no")]
    [InlineData(Pins.Esp32, "Usb", 16, "Usb: GPIO 16, flash or PSRAM: yes")]
    [InlineData(Pins.Esp32, "Clock", 1, "Clock: GPIO 1, serial or USB: yes")]
    [InlineData(Pins.Esp32, "Battery", 26, "Battery: channel -1")]
    [InlineData(Pins.Esp32, "BatteryChannel", 7, "Battery: channel 6")]
    [InlineData(Pins.Esp32, "Data", 27, "GPIO 27 has two signals")]
    [InlineData(Pins.Esp32S3, "Clock", 22, "Clock: GPIO 22, exist on modules: no")]
    [InlineData(Pins.Esp32S3, "Motor", 18, "Motor: GPIO 18, moves at boot: yes")]
    public void AWrongPinIsFound(int board, string signal, int pin, string finding)
    {
        var wiring = Wiring(board);
        wiring[signal] = pin;
        Assert.Contains(finding, ChipFacts.Of(board).Wrong(wiring));
    }

    private static Dictionary<string, int> Wiring(int board) =>
        Signals.Select((s, column) => (s, Pins.Of(board, column))).ToDictionary(w => w.s, w => w.Item2);
}
