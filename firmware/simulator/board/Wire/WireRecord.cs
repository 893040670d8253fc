using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace AcuTimer.Board.Wire;

/// <summary>A structure of the runtime's, field by field as it lies in memory: packed, least significant byte first.</summary>
internal sealed class WireRecord
{
    private readonly List<byte> _bytes = [];

    public WireRecord Byte(byte value)
    {
        _bytes.Add(value);
        return this;
    }

    public WireRecord Words(params uint[] values)
    {
        Array.ForEach(values, value => _bytes.AddRange(BitConverter.GetBytes(value)));
        return this;
    }

    /// <summary>Bytes as they are.</summary>
    public WireRecord Raw(ReadOnlySpan<byte> values)
    {
        _bytes.AddRange(values);
        return this;
    }

    public WireRecord Zeros(int count) => Raw(new byte[count]);

    /// <summary>A text in a field of a length, with zeros behind.</summary>
    public WireRecord Text(string value, int length) => Raw(Encoding.ASCII.GetBytes(value)).Zeros(length - value.Length);

    /// <summary>Four numbers of two bytes.</summary>
    public WireRecord Version(Version version)
    {
        foreach (var part in new[] { version.Major, version.Minor, version.Build, version.Revision })
        {
            Raw(BitConverter.GetBytes((ushort)part));
        }

        return this;
    }

    public byte[] ToArray() => [.. _bytes];

    /// <summary>A word of what came; 0 where it is too short.</summary>
    public static uint Word(byte[] payload, int index)
    {
        Span<byte> word = stackalloc byte[sizeof(uint)];
        word.Clear();
        var from = Math.Min(payload.Length, index * sizeof(uint));
        payload.AsSpan(from, Math.Min(sizeof(uint), payload.Length - from)).CopyTo(word);
        return BinaryPrimitives.ReadUInt32LittleEndian(word);
    }
}
