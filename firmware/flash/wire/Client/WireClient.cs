using System;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Upload.Wire;

namespace AcuTimer.Upload.Client;

/// <summary>One request at a time, and its answer. Whatever else the device sends is let go by.</summary>
internal sealed class WireClient
{
    private const int BufferBytes = 4096;

    private readonly IDeviceLine _line;
    private readonly PacketReader _reader = new();
    private readonly byte[] _buffer = new byte[BufferBytes];
    private ushort _sequence;

    /// <param name="line">The line to the device.</param>
    /// <param name="sequence">Number of the first request: one that answers to an earlier run do not have.</param>
    public WireClient(IDeviceLine line, ushort sequence)
    {
        _line = line;
        _sequence = sequence;
    }

    /// <summary>The device makes checksums.</summary>
    public bool Checked
    {
        set => _reader.Checked = value;
    }

    /// <summary>Something came, and it was no packet.</summary>
    public bool Noise => _reader.Strays > 0;

    /// <summary>Sends a request and waits for its answer.</summary>
    public async ValueTask<WireAnswer> Ask(uint command, PacketMarks flags, byte[] payload, int wait, CancellationToken stop)
    {
        ushort number = _sequence++;
        await _line.WriteAsync(Packet.Request(command, number, flags, payload), stop);
        long end = _line.Milliseconds + wait;
        while (true)
        {
            if (Answer(command, number) is { } answer)
            {
                return answer;
            }

            long left = end - _line.Milliseconds;
            if (left <= 0)
            {
                return WireAnswer.Without(WireOutcome.Silent);
            }

            int count = await _line.ReadAsync(_buffer, (int)left, stop);
            _reader.Add(_buffer.AsSpan(0, count));
        }
    }

    private WireAnswer? Answer(uint command, ushort number)
    {
        while (_reader.Next() is { } packet)
        {
            PacketHeader header = packet.Header;
            if (header.Flags.HasFlag(PacketMarks.Reply) && header.Command == command && header.Answers == number)
            {
                bool accepted = header.Flags.HasFlag(PacketMarks.Accepted);
                return new WireAnswer(accepted ? WireOutcome.Accepted : WireOutcome.Refused, packet.Payload);
            }

            if ((header.Flags & (PacketMarks.BadHeader | PacketMarks.BadPayload)) != 0)
            {
                return WireAnswer.Without(WireOutcome.Garbled);
            }
        }

        return null;
    }

    /// <summary>Lets a time go by without sending, and forgets what comes meanwhile.</summary>
    public async ValueTask KeepQuiet(int milliseconds, CancellationToken stop)
    {
        long end = _line.Milliseconds + milliseconds;
        for (long left = milliseconds; left > 0; left = end - _line.Milliseconds)
        {
            await _line.ReadAsync(_buffer, (int)left, stop);
        }

        _reader.Clear();
    }
}
