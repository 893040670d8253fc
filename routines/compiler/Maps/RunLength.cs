using System;
using System.Collections.Generic;

namespace AcuTimer.Compiler.Maps;

/// <summary>
/// Run-length coding of pixels. A control byte below 128 is followed by control + 1 bytes as they are; from 128 on,
/// by one byte that stands control - 126 times.
/// </summary>
internal static class RunLength
{
    private const int MaxLiteral = 128;
    private const int MaxRun = 129;

    public static byte[] Encode(ReadOnlySpan<byte> bytes)
    {
        var coded = new List<byte>();
        int at = 0;
        while (at < bytes.Length)
        {
            int run = RunAt(bytes, at);
            if (run >= 2)
            {
                coded.Add((byte)(0x80 + run - 2));
                coded.Add(bytes[at]);
                at += run;
            }
            else
            {
                int length = LiteralAt(bytes, at);
                coded.Add((byte)(length - 1));
                coded.AddRange(bytes.Slice(at, length));
                at += length;
            }
        }

        return coded.ToArray();
    }

    /// <summary>The caller knows that the code is well formed.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> coded, int length)
    {
        byte[] bytes = new byte[length];
        int made = 0;
        for (int at = 0; made < length;)
        {
            int control = coded[at++];
            if (control < 0x80)
            {
                coded.Slice(at, control + 1).CopyTo(bytes.AsSpan(made));
                at += control + 1;
                made += control + 1;
            }
            else
            {
                bytes.AsSpan(made, control - 0x80 + 2).Fill(coded[at++]);
                made += control - 0x80 + 2;
            }
        }

        return bytes;
    }

    private static int RunAt(ReadOnlySpan<byte> bytes, int at)
    {
        int run = 1;
        while (run < MaxRun && at + run < bytes.Length && bytes[at + run] == bytes[at])
        {
            run++;
        }

        return run;
    }

    // A pair inside literals is no gain: it would cost a control byte before and one after.
    private static int LiteralAt(ReadOnlySpan<byte> bytes, int at)
    {
        int length = 1;
        while (length < MaxLiteral && at + length < bytes.Length && RunAt(bytes, at + length) < 3)
        {
            length++;
        }

        return length;
    }
}
