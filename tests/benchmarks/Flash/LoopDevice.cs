using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Board.Wire;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;
using AcuTimer.Upload.Client;

namespace AcuTimer.Benchmarks.Flash;

/// <summary>A device at the other end of a line, in virtual time: the runtime's endpoint, and the firmware's table store turning beside it.</summary>
internal sealed class LoopDevice : IDeviceLine
{
    private const int IdleMilliseconds = 250;
    private const int BusyMilliseconds = 10;

    private readonly CutMedium _medium;
    private readonly WireEndpoint _endpoint;
    private readonly TableStore _store;
    private readonly Queue<(long At, byte[] Bytes)> _coming = new();
    private long _turn;

    public LoopDevice(CutMedium medium, WireOptions options)
    {
        _medium = medium;
        _endpoint = new WireEndpoint(medium, options, Transmit);
        _store = new TableStore(medium);
        _store.Open(Table);
    }

    public long Milliseconds { get; private set; }

    /// <summary>What plays.</summary>
    public RoutineTable Table { get; } = new();

    /// <summary>The firmware looks into its inbox; in a session it does not.</summary>
    public bool Idle { get; set; } = true;

    /// <summary>Faults of the line to the device, and from it.</summary>
    public LineFaults? To { get; init; }

    public LineFaults? From { get; init; }

    /// <summary>Packets after which the power fails; below 0 for never.</summary>
    public int CutAfterPackets { get; init; } = -1;

    /// <summary>Packets that came whole.</summary>
    public int Packets => _endpoint.Packets;

    /// <summary>The answer to this packet, from 1, does not arrive; 0 for none.</summary>
    public int LoseAnswer { get; set; }

    /// <summary>Text that the program writes.</summary>
    public void Say(string text) => _endpoint.Say(text);

    /// <summary>All that was sent to it, as it was sent.</summary>
    public List<byte[]> Heard { get; } = [];

    public Action<int>? OnPacket { get; set; }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Check();
        Heard.Add(bytes.ToArray());
        byte[] arrived = To?.Pass(bytes.Span) ?? bytes.ToArray();
        _endpoint.Receive(arrived, Milliseconds * 1000);
        OnPacket?.Invoke(Heard.Count);
        if (Heard.Count == CutAfterPackets)
        {
            _medium.PowerOff();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<int> ReadAsync(Memory<byte> into, int wait, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Check();
        bool comes = _coming.Count > 0 && _coming.Peek().At <= Milliseconds + wait;
        Advance(comes ? Math.Max(_coming.Peek().At, Milliseconds) : Milliseconds + wait);
        if (!comes)
        {
            return ValueTask.FromResult(0);
        }

        byte[] bytes = _coming.Dequeue().Bytes;
        bytes.CopyTo(into);
        return ValueTask.FromResult(bytes.Length);
    }

    /// <summary>Lets time go by.</summary>
    public void Advance(long until)
    {
        for (; _turn <= until; _turn += _store.Busy ? BusyMilliseconds : IdleMilliseconds)
        {
            if (_medium.Powered && Idle)
            {
                _store.Poll(_turn * 1000);
            }
        }

        Milliseconds = until;
    }

    private void Transmit(byte[] bytes, int microseconds)
    {
        if (Heard.Count == LoseAnswer)
        {
            return;
        }

        byte[] arrives = From?.Pass(bytes) ?? bytes;
        _coming.Enqueue((Milliseconds + (microseconds / 1000), arrives));
    }

    /// <summary>The board's USB chip has its power from the same cable.</summary>
    private void Check()
    {
        if (!_medium.Powered)
        {
            throw new LineLostException();
        }
    }
}
