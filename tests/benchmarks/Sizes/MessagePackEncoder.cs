using System;
using System.Text;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>MessagePack of lists, texts, bytes and numbers from 0 to 65535, each in its shortest form (msgpack spec.md).</summary>
internal static class MessagePackEncoder
{
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
                Number(sink, number);
                break;
            case string text:
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                Head(sink, utf8.Length, 0xA0, 31, 0xD9, 0xDA);
                sink.Add(utf8);
                break;
            case byte[] bytes:
                Head(sink, bytes.Length, 0, -1, 0xC4, 0xC5);
                sink.Add(bytes);
                break;
            case object[] list:
                Head(sink, list.Length, 0x90, 15, -1, 0xDC);
                Array.ForEach(list, item => Add(sink, item));
                break;
            default:
                throw new ArgumentException(value.GetType().Name, nameof(value));
        }
    }

    private static void Number(ByteSink sink, int number) => Head(sink, number, 0, 127, 0xCC, 0xCD);

    /// <summary>In the first byte itself up to a limit, else in one more byte, else in two.</summary>
    private static void Head(ByteSink sink, int number, int small, int smallMax, int one, int two)
    {
        if (number <= smallMax)
        {
            sink.Byte(small | number);
        }
        else if (number <= 255 && one >= 0)
        {
            sink.Byte(one);
            sink.Byte(number);
        }
        else
        {
            sink.Byte(two);
            sink.U16(checked((ushort)number));
        }
    }
}
