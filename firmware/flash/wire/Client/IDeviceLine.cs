using System;
using System.Threading;
using System.Threading.Tasks;

namespace AcuTimer.Upload.Client;

/// <summary>A line to a device: a serial port, or what a browser has. Both members throw <see cref="LineLostException"/> when it is gone.</summary>
public interface IDeviceLine
{
    /// <summary>Milliseconds of a clock that never goes back.</summary>
    long Milliseconds { get; }

    /// <summary>Sends all of it.</summary>
    ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop);

    /// <summary>Waits for bytes.</summary>
    /// <param name="into">Takes them.</param>
    /// <param name="wait">Milliseconds at most; 0 takes what is there.</param>
    /// <param name="stop">Ends the wait with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>How many came; 0 when none did in that time.</returns>
    ValueTask<int> ReadAsync(Memory<byte> into, int wait, CancellationToken stop);
}
