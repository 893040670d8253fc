using System;
using System.Linq;
using AcuTimer.Core.Power;
using AcuTimer.Esp32;
using Xunit;

namespace AcuTimer.Tests.Electronics.Boards;

/// <summary>A cell is read alike on each chip, from its own converter's counts.</summary>
public sealed class ChipConverterTests
{
    [Theory]
    [InlineData(2500)]
    [InlineData(3300)]
    [InlineData(3700)]
    [InlineData(4200)]
    public void AnS3ReadsTheCell(int cell)
    {
        var counts = ChipConverter.Classic(Pins.Esp32S3, (int)Math.Round(cell / 2.0 * 4095 / 3100));
        var read = CellVoltage.Nominal([.. Enumerable.Repeat(counts, CellVoltage.Readings)]);
        Assert.InRange(read, cell - 4, cell + 4);
    }

    [Theory]
    [InlineData(Pins.Esp32, 2048, 2048)]
    [InlineData(Pins.Esp32Cell, 4095, 4095)]
    [InlineData(Pins.Esp32S3, 0, 0)]
    [InlineData(Pins.Esp32S3, 187, 0)]
    public void Counts(int board, int read, int classic) => Assert.Equal(classic, ChipConverter.Classic(board, read));
}
