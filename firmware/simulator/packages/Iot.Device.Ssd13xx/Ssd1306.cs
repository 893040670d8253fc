using System.Device.I2c;

namespace Iot.Device.Ssd13xx;

public class Ssd1306 : Ssd13xx
{
    public const byte DefaultI2cAddress = 0x3C;
    public const byte SecondaryI2cAddress = 0x3D;

    public Ssd1306(I2cDevice i2cDevice, int resetPin = -1)
        : base(i2cDevice, DisplayResolution.OLED128x64, DisplayOrientation.Landscape, resetPin)
    {
    }

    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}
