using System.Device.I2c;
using System.Linq;
using AcuTimer.Board;
using Iot.Device.Ssd13xx;
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
        Run();

        Assert.Equal([26], _heard.I2c.Select(t => t.Bytes));
        Assert.Empty(_board.Panel.Errors);
        Assert.True(_board.Panel.IsOn);
        Assert.Equal(AddressingMode.Horizontal, _board.Panel.Mode);
        Assert.Equal(0xCF, _board.Panel.Contrast);
    }

    [Fact]
    public void It_looks_at_no_result()
    {
        _board.Bus.Faults.Remove(0x3C);
        Run();

        Assert.All(_heard.I2c, t => Assert.Equal(I2cStatus.SlaveAddressNotAcknowledged, t.Status));
    }

    private void Run()
    {
        _board.AddListener(_heard);
        _board.RunChecked(() =>
        {
            Configuration.SetPinFunction(21, DeviceFunction.I2C1_DATA);
            Configuration.SetPinFunction(22, DeviceFunction.I2C1_CLOCK);
            Assert.Equal(128, new Ssd1306(I2cDevice.Create(new I2cConnectionSettings(1, 0x3C))).Width);
        });
    }
}
