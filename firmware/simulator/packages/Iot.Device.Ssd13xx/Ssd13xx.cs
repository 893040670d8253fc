using System;
using System.Device.Gpio;
using System.Device.I2c;
using AcuTimer.Board;
using Iot.Device.Ssd13xx.Commands;

namespace Iot.Device.Ssd13xx;

/// <summary>
/// The stock driver as it behaves: it sets the panel up in one write, looks at no transfer result, sends a whole frame page
/// by page, and hands its whole buffer to the bus for every command (see <see cref="SliceGenericBuffer(int)"/>).
/// </summary>
public abstract partial class Ssd13xx : IDisposable
{
    private readonly GpioController _gpio;
    private readonly int _resetPin;
    private readonly bool _ownsGpio;
    private byte[] _buffer;
    private byte[] _pageCommand = { 0x00, 0xB0, 0x00, 0x10 };
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
        (Width, Height) = SizeOf(resolution);
        Pages = (byte)(Height / 8);
        _i2cDevice.Write(InitSequence.For(resolution));

        // Four bytes more than a frame: room for panels of 132 columns.
        _buffer = new byte[(Pages * Width) + 4];
    }

    public enum DisplayResolution
    {
        OLED128x64 = 0,
        OLED128x32 = 1,
        OLED96x16 = 2,
        OLED64x128 = 3,
    }

    public IFont Font { get; set; }

    public int Height { get; set; }

    public DisplayOrientation Orientation { get; set; }

    public byte Pages { get; set; }

    public int Width { get; set; }

    protected I2cDevice _i2cDevice { get; set; }

    public void Display()
    {
        var data = new byte[Width + 1];
        data[0] = 0x40;
        for (byte page = 0; page < Pages; page++)
        {
            _pageCommand[1] = (byte)(0xB0 + page);
            _i2cDevice.Write(_pageCommand);
            Array.Copy(_buffer, page * Width, data, 1, Width);
            _i2cDevice.Write(data);
        }
    }

    public void ClearScreen()
    {
        Array.Clear(_buffer, 0, _buffer.Length);
        Display();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public abstract void SendCommand(ISharedCommand command);

    /// <summary>Sends the whole frame buffer, its beginning overwritten with the data.</summary>
    public virtual void SendData(SpanByte data)
    {
        if (data.IsEmpty)
        {
            throw new ArgumentNullException(nameof(data));
        }

        SendFromBuffer(0x40, data);
    }

    internal void SetPageCommand(byte[] command) => _pageCommand = command;

    internal void SendFromBuffer(byte control, SpanByte bytes)
    {
        var buffer = SliceGenericBuffer(bytes.Length + 1);
        buffer[0] = control;
        bytes.CopyTo(buffer.Slice(1));
        _i2cDevice.Write(buffer);
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

    /// <summary>Gives the whole frame buffer, however little was asked for: what is put in overwrites pixels.</summary>
    protected SpanByte SliceGenericBuffer(int length) => SliceGenericBuffer(0, length);

    protected SpanByte SliceGenericBuffer(int start, int length)
    {
        if (_buffer.Length < length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        return _buffer;
    }

    private static (int Width, int Height) SizeOf(DisplayResolution resolution) => resolution switch
    {
        DisplayResolution.OLED128x64 => (128, 64),
        DisplayResolution.OLED128x32 => (128, 32),
        DisplayResolution.OLED96x16 => (96, 16),
        DisplayResolution.OLED64x128 => (64, 128),
        _ => (0, 0),
    };

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
