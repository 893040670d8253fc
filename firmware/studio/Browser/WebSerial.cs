using System;
using System.Runtime.InteropServices.JavaScript;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Upload.Client;

namespace AcuTimer.Studio.Browser;

/// <summary>The line to a device on USB: see wwwroot/js/serial.js.</summary>
internal sealed partial class WebSerial : IDeviceLine
{
    private const int Step = 100;

    private byte[] _rest = [];

    /// <summary>The browser has it.</summary>
    public static bool IsAvailable => Available();

    /// <inheritdoc/>
    public long Milliseconds => Environment.TickCount64;

    /// <summary>Asks the person for a port. Called while a click is handled, or the browser refuses to ask.</summary>
    /// <returns>Empty when one was chosen, "none" when not, else the browser's words.</returns>
    [JSImport("choose", "serial")]
    public static partial Task<string> Choose();

    /// <summary>Opens the port that was chosen.</summary>
    /// <returns>Empty when it is open, "busy" when another program has it, else the browser's words.</returns>
    [JSImport("open", "serial")]
    public static partial Task<string> Open(int baud);

    /// <summary>Closes it, whatever its state.</summary>
    [JSImport("close", "serial")]
    public static partial Task Close();

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

    [JSImport("write", "serial")]
    private static partial Task<string> Write(byte[] bytes);

    [JSImport("wait", "serial")]
    private static partial Task Wait(int milliseconds);

    [JSImport("take", "serial")]
    private static partial byte[] Take();

    [JSImport("gone", "serial")]
    private static partial string Gone();
}
