using System.Device.Gpio;
using System.Device.I2c;

namespace Iot.Device.Ssd13xx;

/// <summary>The same for a chip of 132 columns, whose glass begins at column 2.</summary>
public class Sh1106 : Ssd1306
{
    public Sh1106(I2cDevice i2cDevice, int resetPin = -1)
        : base(i2cDevice, resetPin)
    {
        StartAtColumn2();
    }

    public Sh1106(
        I2cDevice i2cDevice,
        DisplayResolution res,
        DisplayOrientation orientation = DisplayOrientation.Landscape,
        int resetPin = -1,
        GpioController gpio = null,
        bool shouldDispose = true)
        : base(i2cDevice, res, orientation, resetPin, gpio, shouldDispose)
    {
        StartAtColumn2();
    }

    private void StartAtColumn2() => SetPageCommand(new byte[] { 0x00, 0xB0, 0x02, 0x10 });
}
