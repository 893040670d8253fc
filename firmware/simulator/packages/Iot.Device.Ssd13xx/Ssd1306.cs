using System;
using System.Device.Gpio;
using System.Device.I2c;
using Iot.Device.Ssd13xx.Commands;

namespace Iot.Device.Ssd13xx;

public class Ssd1306 : Ssd13xx
{
    public const byte DefaultI2cAddress = 0x3C;
    public const byte SecondaryI2cAddress = 0x3D;

    public Ssd1306(I2cDevice i2cDevice, int resetPin = -1)
        : base(i2cDevice, DisplayResolution.OLED128x64, DisplayOrientation.Landscape, resetPin)
    {
    }

    public Ssd1306(
        I2cDevice i2cDevice,
        DisplayResolution res,
        DisplayOrientation orientation = DisplayOrientation.Landscape,
        int resetPin = -1,
        GpioController gpio = null,
        bool shouldDispose = true)
        : base(i2cDevice, res, orientation, resetPin, gpio, shouldDispose)
    {
    }

    public void SendCommand(ISsd1306Command command) => Send(command);

    public override void SendCommand(ISharedCommand command) => Send(command);

    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private void Send(ICommand command)
    {
        var bytes = command?.GetBytes();
        if (bytes == null || bytes.Length == 0)
        {
            throw new ArgumentNullException(nameof(command));
        }

        SendFromBuffer(0x00, bytes);
    }
}
