using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Upload.Client;

namespace AcuTimer.Upload.Serial;

/// <summary>
/// An open serial port: 8 bits, no parity, one stop bit, no flow control. DTR and RTS are on from the opening to the end:
/// boards of the ESP32 reset where RTS alone is on, and are held where that stays.
/// </summary>
public abstract class SerialPort : IDeviceLine, IDisposable
{
    /// <summary>Of the runtime's stock images (nf-interpreter, Kconfig.serial).</summary>
    public const int UsualBaud = 921_600;

    /// <summary>Speeds that every system has, in bits a second.</summary>
    public static readonly IReadOnlyList<int> Speeds = [9_600, 115_200, 230_400, 460_800, UsualBaud];

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <inheritdoc/>
    public long Milliseconds => _clock.ElapsedMilliseconds;

    /// <summary>Opens a port for this program alone.</summary>
    /// <param name="name">Such as <c>/dev/ttyUSB0</c> or <c>COM3</c>.</param>
    /// <param name="baud">One of <see cref="Speeds"/>.</param>
    public static PortOpening Open(string name, int baud = UsualBaud) =>
        OperatingSystem.IsWindows() ? WindowsPort.OpenPort(name, baud) : UnixPort.OpenPort(name, baud);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop) => new(Task.Run(() => Write(bytes.Span), stop));

    /// <inheritdoc/>
    public async ValueTask<int> ReadAsync(Memory<byte> into, int wait, CancellationToken stop)
    {
        // A wait in the system cannot be ended from here, so it is short.
        for (long end = Milliseconds + wait; ;)
        {
            int most = (int)Math.Clamp(end - Milliseconds, 0, Slice);
            int count = await Task.Run(() => Read(into.Span, most), stop);
            stop.ThrowIfCancellationRequested();
            if (count > 0 || Milliseconds >= end)
            {
                return count;
            }
        }
    }

    private const int Slice = 50;

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sends all.</summary>
    private protected abstract void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Waits so many milliseconds at most.</summary>
    private protected abstract int Read(Span<byte> into, int wait);

    private protected abstract void Close();
}
