using System;
using System.Buffers.Binary;

namespace AcuTimer.Board.Wire;

/// <summary>
/// The runtime's receiving side, with its ways: it looks for a marker only in the bytes that come first, then reads a
/// header's length whatever it is, gives up on a header after 2 s and on a payload after 5 s, and without checksums takes
/// any bytes for a payload. Source: nf-interpreter, WireProtocol_Message.c.
/// </summary>
public sealed class WireReceiver
{
    private const long HeaderMicroseconds = 2_000_000;
    private const long PayloadMicroseconds = 5_000_000;

    private readonly bool _checksums;
    private readonly byte[] _header = new byte[WireBytes.HeaderBytes];
    private byte[]? _payload;
    private int _count;
    private bool _found;
    private long _expires;

    public WireReceiver(bool checksums) => _checksums = checksums;

    /// <summary>Takes a whole packet, header and payload.</summary>
    public required Action<byte[], byte[]> Received { get; init; }

    /// <summary>Hears of a bad one: true for the header, false for the payload.</summary>
    public required Action<bool> Bad { get; init; }

    /// <summary>Bytes from the line, at a time in microseconds.</summary>
    public void Receive(ReadOnlySpan<byte> bytes, long now)
    {
        if (now >= _expires && (_found || _payload is not null))
        {
            Restart();
        }

        while (bytes.Length > 0)
        {
            bytes = _payload is null ? TakeHeader(bytes, now) : TakePayload(bytes);
        }
    }

    private ReadOnlySpan<byte> TakeHeader(ReadOnlySpan<byte> bytes, long now)
    {
        var taken = Math.Min(bytes.Length, _header.Length - _count);
        bytes[..taken].CopyTo(_header.AsSpan(_count));
        _count += taken;
        if (!_found)
        {
            DropStrays();
            _found = true;
            _expires = now + HeaderMicroseconds;
        }

        if (_count == _header.Length)
        {
            EndHeader(now);
        }

        return bytes[taken..];
    }

    /// <summary>Once, of what has come so far.</summary>
    private void DropStrays()
    {
        while (_count > 0 && !Begins(WireBytes.PacketMarker) && !Begins(WireBytes.DebuggerMarker))
        {
            _count--;
            _header.AsSpan(1, _count).CopyTo(_header);
        }
    }

    private bool Begins(byte[] marker)
    {
        var length = Math.Min(_count, marker.Length);
        return _header.AsSpan(0, length).SequenceEqual(marker.AsSpan(0, length));
    }

    private void EndHeader(long now)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(_header.AsSpan(28));
        var good = !_checksums || WireBytes.HeaderCrc(_header) == BinaryPrimitives.ReadUInt32LittleEndian(_header.AsSpan(8));
        if (!good || size > WireBytes.MostPayload)
        {
            Restart();
            Bad(true);
            return;
        }

        _payload = new byte[size];
        _count = 0;
        _expires = now + PayloadMicroseconds;
        if (size == 0)
        {
            EndPayload();
        }
    }

    private ReadOnlySpan<byte> TakePayload(ReadOnlySpan<byte> bytes)
    {
        var taken = Math.Min(bytes.Length, _payload!.Length - _count);
        bytes[..taken].CopyTo(_payload.AsSpan(_count));
        _count += taken;
        if (_count == _payload.Length)
        {
            EndPayload();
        }

        return bytes[taken..];
    }

    private void EndPayload()
    {
        var payload = _payload!;
        var header = (byte[])_header.Clone();
        Restart();
        if (_checksums && WireBytes.Crc(payload) != BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(12)))
        {
            Bad(false);
        }
        else
        {
            Received(header, payload);
        }
    }

    private void Restart()
    {
        _payload = null;
        _count = 0;
        _found = false;
    }
}
