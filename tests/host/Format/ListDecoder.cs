using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Text;

namespace AcuTimer.Tests.Format;

/// <summary>Reads back what the benchmark's MessagePack and CBOR encoders write, to see that nothing is left out.</summary>
internal sealed class ListDecoder
{
    private readonly byte[] _bytes;
    private int _at;

    private ListDecoder(byte[] bytes) => _bytes = bytes;

    public static object MessagePack(byte[] bytes) => new ListDecoder(bytes).Whole(d => d.MessagePack());

    public static object Cbor(byte[] bytes) => new ListDecoder(bytes).Whole(d => d.Cbor());

    private object Whole(Func<ListDecoder, object> read)
    {
        object value = read(this);
        return _at == _bytes.Length ? value : throw new InvalidDataException($"{_bytes.Length - _at} bytes left");
    }

    private object MessagePack()
    {
        int head = Byte();
        return head switch
        {
            < 0x80 => head,
            >= 0x90 and < 0xA0 => List(head & 0x0F, d => d.MessagePack()),
            >= 0xA0 and < 0xC0 => Text(head & 0x1F),
            0xC4 => Bytes(Byte()),
            0xC5 => Bytes(U16()),
            0xCC => Byte(),
            0xCD => U16(),
            0xD9 => Text(Byte()),
            0xDA => Text(U16()),
            0xDC => List(U16(), d => d.MessagePack()),
            _ => throw new InvalidDataException($"{head:X2} at {_at - 1}"),
        };
    }

    private object Cbor()
    {
        int head = Byte();
        int number = (head & 31) switch { < 24 => head & 31, 24 => Byte(), 25 => U16(), _ => throw new InvalidDataException($"{head:X2}") };
        return (head >> 5) switch
        {
            0 => number,
            2 => Bytes(number),
            3 => Text(number),
            4 => List(number, d => d.Cbor()),
            _ => throw new InvalidDataException($"{head:X2} at {_at}"),
        };
    }

    private object[] List(int count, Func<ListDecoder, object> read) => Enumerable.Range(0, count).Select(_ => read(this)).ToArray();

    private string Text(int length) => Encoding.UTF8.GetString(Bytes(length));

    private byte[] Bytes(int length)
    {
        _at += length;
        return _bytes[(_at - length).._at];
    }

    private int Byte() => _bytes[_at++];

    private int U16()
    {
        _at += 2;
        return BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(_at - 2));
    }
}
