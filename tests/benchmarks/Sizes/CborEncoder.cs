using System;
using System.Text;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>CBOR of lists, texts, bytes and numbers from 0 to 65535, each in its shortest form (RFC 8949).</summary>
internal static class CborEncoder
{
    private const int Unsigned = 0;
    private const int Bytes = 2;
    private const int Text = 3;
    private const int List = 4;

    public static byte[] Encode(object value)
    {
        var sink = new ByteSink();
        Add(sink, value);
        return sink.ToArray();
    }

    private static void Add(ByteSink sink, object value)
    {
        switch (value)
        {
            case int number:
                Head(sink, Unsigned, number);
                break;
            case string text:
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                Head(sink, Text, utf8.Length);
                sink.Add(utf8);
                break;
            case byte[] bytes:
                Head(sink, Bytes, bytes.Length);
                sink.Add(bytes);
                break;
            case object[] list:
                Head(sink, List, list.Length);
                Array.ForEach(list, item => Add(sink, item));
                break;
            default:
                throw new ArgumentException(value.GetType().Name, nameof(value));
        }
    }

    private static void Head(ByteSink sink, int major, int number)
    {
        if (number < 24)
        {
            sink.Byte((major << 5) | number);
        }
        else if (number <= 255)
        {
            sink.Byte((major << 5) | 24);
            sink.Byte(number);
        }
        else
        {
            sink.Byte((major << 5) | 25);
            sink.U16(checked((ushort)number));
        }
    }
}
