using System;
using System.Collections.Generic;
using System.IO;
using Google.Protobuf;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>Writes one message of routines.proto. As proto3 wants it, what is 0 or empty is not written.</summary>
internal sealed class ProtoMessage : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly CodedOutputStream _output;

    public ProtoMessage() => _output = new CodedOutputStream(_stream, leaveOpen: true);

    public byte[] ToBytes()
    {
        _output.Flush();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _output.Dispose();
        _stream.Dispose();
    }

    public ProtoMessage Number(int field, int value)
    {
        if (value != 0)
        {
            _output.WriteTag(field, WireFormat.WireType.Varint);
            _output.WriteUInt32((uint)value);
        }

        return this;
    }

    public ProtoMessage Text(int field, string value)
    {
        if (value.Length > 0)
        {
            RepeatedText(field, value);
        }

        return this;
    }

    /// <summary>An item of a repeated field is written even if it is empty.</summary>
    public void RepeatedText(int field, string value)
    {
        _output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        _output.WriteString(value);
    }

    public ProtoMessage Bytes(int field, byte[] value)
    {
        _output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        _output.WriteBytes(ByteString.CopyFrom(value));
        return this;
    }

    /// <summary>Numbers of a repeated field, packed as proto3 packs them.</summary>
    public ProtoMessage Packed(int field, IEnumerable<int> values)
    {
        using var packed = new MemoryStream();
        using (var output = new CodedOutputStream(packed, leaveOpen: true))
        {
            foreach (int value in values)
            {
                output.WriteUInt32((uint)value);
            }
        }

        return packed.Length == 0 ? this : Bytes(field, packed.ToArray());
    }

    public ProtoMessage Messages<T>(int field, IEnumerable<T> items, Action<T, ProtoMessage> write)
    {
        foreach (T item in items)
        {
            using var message = new ProtoMessage();
            write(item, message);
            Bytes(field, message.ToBytes());
        }

        return this;
    }
}
