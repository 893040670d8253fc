using System;
using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>
/// An I2C bus with the chips on it. A transfer takes nine bit times for the address and for every byte and holds up the
/// whole CLR meanwhile; the chip has the bytes at the end of it.
/// </summary>
public sealed class I2cBus
{
    /// <summary>What the driver waits for a stuck bus.</summary>
    public const long StuckTimeout = 1000 * VirtualTime.Millisecond;

    private const int BitsPerByte = 9;
    private readonly Scheduler _scheduler;
    private readonly BoardListeners _listeners;
    private readonly Dictionary<int, II2cTarget> _targets = new();

    internal I2cBus(Scheduler scheduler, BoardListeners listeners)
    {
        _scheduler = scheduler;
        _listeners = listeners;
    }

    public I2cFaults Faults { get; } = new();

    public long Transactions { get; private set; }

    /// <summary>Bytes that arrived, addresses not counted.</summary>
    public long Bytes { get; private set; }

    /// <summary>Transactions that did not end with a full transfer.</summary>
    public long Failures { get; private set; }

    /// <summary>Microseconds the bus was busy.</summary>
    public long BusyTime { get; private set; }

    public void Attach(int address, II2cTarget target) => _targets[address] = target;

    /// <summary>One transaction: a write, a read, or a write and a read with a repeated start.</summary>
    /// <param name="hertz">The clock, 400000 for fast mode.</param>
    public I2cResult Transfer(int address, int hertz, ReadOnlySpan<byte> write, Span<byte> read)
    {
        _scheduler.ThrowIfDown();
        var number = ++Transactions;
        var outcome = Decide(number, address, write.Length + read.Length);
        Spend(outcome.Status == I2cStatus.ClockStretchTimeout ? StuckTimeout : Duration(outcome, write, read, hertz));
        Deliver(address, outcome, write, read);
        Bytes += outcome.Bytes;
        Failures += outcome.Status == I2cStatus.FullTransfer ? 0 : 1;
        _listeners.OnI2c(_scheduler.Now, address, outcome.Bytes, outcome.Status);
        return outcome;
    }

    private I2cResult Decide(long number, int address, int length)
    {
        if (Faults.IsStuck)
        {
            return new I2cResult(I2cStatus.ClockStretchTimeout, 0);
        }

        if (!_targets.ContainsKey(address) || Faults.Refuses(number, address))
        {
            return new I2cResult(I2cStatus.SlaveAddressNotAcknowledged, 0);
        }

        return Faults.Cuts(number, out var bytes) && bytes < length
            ? new I2cResult(I2cStatus.PartialTransfer, bytes)
            : new I2cResult(I2cStatus.FullTransfer, length);
    }

    private static long Duration(I2cResult outcome, ReadOnlySpan<byte> write, Span<byte> read, int hertz)
    {
        var addresses = !write.IsEmpty && !read.IsEmpty ? 2 : 1;
        var bits = (addresses + outcome.Bytes) * BitsPerByte * VirtualTime.Second;
        return (bits + hertz - 1) / hertz;
    }

    private void Spend(long microseconds)
    {
        BusyTime += microseconds;
        _scheduler.Busy(microseconds);
    }

    private void Deliver(int address, I2cResult outcome, ReadOnlySpan<byte> write, Span<byte> read)
    {
        if (outcome.Bytes == 0)
        {
            return;
        }

        var target = _targets[address];
        var written = Math.Min(outcome.Bytes, write.Length);
        if (written > 0)
        {
            target.Receive(write[..written]);
        }

        if (outcome.Bytes > write.Length)
        {
            target.Send(read[..(outcome.Bytes - write.Length)]);
        }
    }
}
