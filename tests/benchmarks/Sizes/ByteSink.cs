using System;
using System.Collections.Generic;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>Takes bytes, and numbers with their most significant byte first.</summary>
internal sealed class ByteSink
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => _bytes.ToArray();

    public void Byte(int value) => _bytes.Add((byte)value);

    public void U16(int value)
    {
        Byte(value >> 8);
        Byte(value);
    }

    public void Add(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);
}
