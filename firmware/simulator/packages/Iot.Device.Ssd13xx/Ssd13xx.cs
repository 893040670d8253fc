using System;
using System.Device.Gpio;
using System.Device.I2c;
using AcuTimer.Board;

namespace Iot.Device.Ssd13xx;

/// <summary>
/// The stock driver as far as the firmware uses it: it sets a panel of 128×64 up in one write, and looks at no result of it.
/// </summary>
public abstract class Ssd13xx : IDisposable
{
    private readonly GpioController _gpio;
    private readonly int _resetPin;
    private readonly bool _ownsGpio;
    private bool _disposed;

    public Ssd13xx(
        I2cDevice i2cDevice,
        DisplayResolution resolution = DisplayResolution.OLED128x64,
        DisplayOrientation orientation = DisplayOrientation.Landscape,
        int resetPin = -1,
        GpioController gpio = null,
        bool shouldDispose = true)
    {
        _resetPin = resetPin;
        if (resetPin >= 0)
        {
            _gpio = gpio ?? new GpioController();
            Reset();
        }

        _ownsGpio = shouldDispose || gpio == null;
        _i2cDevice = i2cDevice ?? throw new ArgumentNullException(nameof(i2cDevice));
        Orientation = orientation;
        Width = 128;
        Height = 64;
        Pages = (byte)(Height / 8);
        _i2cDevice.Write(InitSequence.Bytes());
    }

    public enum DisplayResolution
    {
        OLED128x64 = 0,
    }

    public int Height { get; set; }

    public DisplayOrientation Orientation { get; set; }

    public byte Pages { get; set; }

    public int Width { get; set; }

    protected I2cDevice _i2cDevice { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
        {
            return;
        }

        _disposed = true;
        if (_resetPin >= 0)
        {
            _gpio.ClosePin(_resetPin);
            if (_ownsGpio)
            {
                _gpio.Dispose();
            }
        }

        _i2cDevice?.Dispose();
        _i2cDevice = null;
    }

    private void Reset()
    {
        var pin = _gpio.OpenPin(_resetPin, PinMode.Output);
        pin.Write(PinValue.High);
        SimulatedBoard.Current.Sleep(1);
        pin.Write(PinValue.Low);
        SimulatedBoard.Current.Sleep(10);
        pin.Write(PinValue.High);
        SimulatedBoard.Current.Sleep(1);
    }
}
