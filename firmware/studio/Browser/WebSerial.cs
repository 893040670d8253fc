using System;
using System.Runtime.InteropServices.JavaScript;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Studio.Sending;
using AcuTimer.Upload.Client;

namespace AcuTimer.Studio.Browser;

/// <summary>The line to a device on USB: see wwwroot/js/serial.js.</summary>
internal sealed partial class WebSerial : ISerialPort
{
    private const int Step = 100;

    private byte[] _rest = [];

    /// <summary>The browser has it.</summary>
    public static bool IsAvailable => Available();

    /// <inheritdoc/>
    public long Milliseconds => Environment.TickCount64;

    /// <inheritdoc/>
    public Task<string> Choose()
    {
        _rest = [];
        return ChoosePort();
    }

    /// <inheritdoc/>
    public Task<string> Open(int baud) => OpenPort(baud);

    /// <inheritdoc/>
    public Task Close() => ClosePort();

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Check(await Write(bytes.ToArray()));
    }

    /// <inheritdoc/>
    public async ValueTask<int> ReadAsync(Memory<byte> into, int wait, CancellationToken stop)
    {
        var end = Milliseconds + wait;
        while (_rest.Length == 0)
        {
            stop.ThrowIfCancellationRequested();
            _rest = Take();
            if (_rest.Length == 0)
            {
                Check(Gone());
                var left = end - Milliseconds;
                if (left <= 0)
                {
                    return 0;
                }

                await Wait((int)Math.Min(left, Step));
            }
        }

        var count = Math.Min(_rest.Length, into.Length);
        _rest.AsSpan(0, count).CopyTo(into.Span);
        _rest = _rest[count..];
        return count;
    }

    private static void Check(string gone)
    {
        if (gone.Length > 0)
        {
            throw new LineLostException(gone);
        }
    }

    [JSImport("available", "serial")]
    private static partial bool Available();

    [JSImport("choose", "serial")]
    private static partial Task<string> ChoosePort();

    [JSImport("open", "serial")]
    private static partial Task<string> OpenPort(int baud);

    [JSImport("close", "serial")]
    private static partial Task ClosePort();

    [JSImport("write", "serial")]
    private static partial Task<string> Write(byte[] bytes);

    [JSImport("wait", "serial")]
    private static partial Task Wait(int milliseconds);

    [JSImport("take", "serial")]
    private static partial byte[] Take();

    [JSImport("gone", "serial")]
    private static partial string Gone();
}
