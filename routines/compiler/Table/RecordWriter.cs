using System;
using System.Buffers.Binary;

namespace AcuTimer.Compiler.Table;

/// <summary>The records of one section. Fields are set by their offsets, as the format defines them.</summary>
internal sealed class RecordWriter
{
    private readonly int _size;
    private byte[] _bytes = [];
    private int _current = -1;

    public RecordWriter(int size) => _size = size;

    public byte[] Bytes => _bytes;

    public int Count => _current + 1;

    /// <summary>Begins the next record, all zero.</summary>
    public void Next()
    {
        _current++;
        Array.Resize(ref _bytes, Count * _size);
    }

    public void U8(int field, int value) => _bytes[At(field)] = checked((byte)value);

    public void U16(int field, int value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(_bytes.AsSpan(At(field)), checked((ushort)value));

    private int At(int field) => (_current * _size) + field;
}
