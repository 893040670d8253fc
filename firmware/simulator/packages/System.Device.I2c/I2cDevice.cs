using AcuTimer.Board;

namespace System.Device.I2c;

/// <summary>A device on a bus. A failed transfer is a status, never an exception.</summary>
public class I2cDevice : IDisposable
{
    private const int Buses = 2;
    private bool _disposed;

    public I2cDevice(I2cConnectionSettings settings)
    {
        ConnectionSettings = settings;
        if (settings.BusId < 1 || settings.BusId > Buses)
        {
            throw new ArgumentException("The chip has buses 1 and 2.", nameof(settings));
        }
    }

    ~I2cDevice()
    {
    }

    public I2cConnectionSettings ConnectionSettings { get; }

    private int Hertz => ConnectionSettings.BusSpeed switch
    {
        I2cBusSpeed.StandardMode => 100_000,
        I2cBusSpeed.FastModePlus => 1_000_000,
        _ => 400_000,
    };

    public static I2cDevice Create(I2cConnectionSettings settings) => new(settings);

    public void Dispose()
    {
        _disposed = true;
        GC.SuppressFinalize(this);
    }

    public I2cTransferResult Read(SpanByte buffer) => Transfer(default, buffer.AsSpan());

    public byte ReadByte()
    {
        var buffer = new byte[1];
        Transfer(default, buffer);
        return buffer[0];
    }

    public I2cTransferResult Write(SpanByte buffer) => Transfer(buffer.AsSpan(), default);

    public I2cTransferResult WriteByte(byte value) => Transfer(new[] { value }, default);

    public I2cTransferResult WriteRead(SpanByte writeBuffer, SpanByte readBuffer) =>
        Transfer(writeBuffer.AsSpan(), readBuffer.AsSpan());

    private I2cTransferResult Transfer(ReadOnlySpan<byte> write, Span<byte> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var bus = SimulatedBoard.Current.BusOf(ConnectionSettings.BusId);
        var result = bus.Transfer(ConnectionSettings.DeviceAddress, Hertz, write, read);
        return new I2cTransferResult((I2cTransferStatus)(int)result.Status, (uint)result.Bytes);
    }
}
