using System;
using System.Collections.Generic;
using System.Device.I2c;
using System.Linq;
using AcuTimer.Board;
using Iot.Device.Ssd13xx;
using Iot.Device.Ssd13xx.Commands;
using nanoFramework.Hardware.Esp32;
using Xunit;
using Ssd1306 = Iot.Device.Ssd13xx.Ssd1306;

namespace AcuTimer.Tests.Board.Panel;

/// <summary>The stock driver on the panel: what it sends is understood, and its faults are those of the device.</summary>
public sealed class StockDriverTests
{
    private readonly SimulatedBoard _board = new();
    private readonly RecordingListener _heard = new();

    [Fact]
    public void Its_init_sequence_is_one_write_that_the_panel_understands()
    {
        Run(_ => { });

        Assert.Equal([26], _heard.I2c.Select(t => t.Bytes));
        Assert.Empty(_board.Panel.Errors);
        Assert.True(_board.Panel.IsOn);
        Assert.Equal(AddressingMode.Horizontal, _board.Panel.Mode);
        Assert.Equal(0xCF, _board.Panel.Contrast);
    }

    [Fact]
    public void Display_sends_eight_pages_in_24_4_milliseconds()
    {
        long took = 0;
        Run(panel =>
        {
            panel.DrawPixel(127, 63);
            var start = _board.Now;
            panel.Display();
            took = _board.Now - start;
        });

        Assert.Equal(Enumerable.Repeat(new[] { 4, 129 }, 8).SelectMany(b => b), _heard.I2c.Skip(1).Select(t => t.Bytes));
        Assert.InRange(took, 24_200, 24_500);
        Assert.Empty(_board.Panel.Errors);
        Assert.True(_board.Panel.VisibleImage()[127, 63]);
        Assert.Equal(1, _board.Panel.VisibleImage().LitPixels);
    }

    [Fact]
    public void A_command_hands_the_whole_buffer_over_and_spoils_pixels()
    {
        Run(panel =>
        {
            panel.ClearScreen();
            panel.SendCommand(new SetInverseDisplay());
            panel.Display();
        });

        Assert.Equal(1028, _heard.I2c[17].Bytes);
        Assert.Empty(_board.Panel.Errors);
        Assert.False(_board.Panel.VisibleImage()[1, 0], "A7h is in column 1, seen inverted");
        Assert.True(_board.Panel.VisibleImage()[1, 3]);
        Assert.Equal((128 * 64) - 5, _board.Panel.VisibleImage().LitPixels);
    }

    [Fact]
    public void Pixels_that_are_no_commands_show_what_a_command_does()
    {
        Run(panel =>
        {
            panel.ClearScreen();
            panel.DrawDirectAligned(100, 0, 1, 8, [0xFF]);
            panel.SendCommand(new SetDisplayOff());
        });

        Assert.Equal(["unknown command FFh"], _board.Panel.Errors.Select(e => e.Text));
    }

    [Fact]
    public void It_looks_at_no_result()
    {
        _board.Bus.Faults.Remove(0x3C);
        Run(panel => panel.Display());

        Assert.All(_heard.I2c, t => Assert.Equal(I2cStatus.SlaveAddressNotAcknowledged, t.Status));
    }

    private void Run(Action<Ssd1306> program)
    {
        _board.AddListener(_heard);
        _board.RunChecked(() =>
        {
            Configuration.SetPinFunction(21, DeviceFunction.I2C1_DATA);
            Configuration.SetPinFunction(22, DeviceFunction.I2C1_CLOCK);
            program(new Ssd1306(I2cDevice.Create(new I2cConnectionSettings(1, 0x3C))));
        });
    }
}
