using System;
using System.Collections.Generic;
using AcuTimer.Core.Display;

namespace AcuTimer.Compiler.Maps;

/// <summary>Writes the run-length code that the firmware's <see cref="RunLength"/> defines and draws from.</summary>
internal static class RunLengthEncoder
{
    public static byte[] Encode(ReadOnlySpan<byte> bytes)
    {
        var coded = new List<byte>();
        int at = 0;
        while (at < bytes.Length)
        {
            int run = RunAt(bytes, at);
            if (run >= RunLength.RepeatMin)
            {
                coded.Add((byte)(RunLength.RepeatFlag + run - RunLength.RepeatMin));
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
            if (control < RunLength.RepeatFlag)
            {
                coded.Slice(at, control + 1).CopyTo(bytes.AsSpan(made));
                at += control + 1;
                made += control + 1;
            }
            else
            {
                bytes.AsSpan(made, control - RunLength.RepeatFlag + RunLength.RepeatMin).Fill(coded[at++]);
                made += control - RunLength.RepeatFlag + RunLength.RepeatMin;
            }
        }

        return bytes;
    }

    private static int RunAt(ReadOnlySpan<byte> bytes, int at)
    {
        int run = 1;
        while (run < RunLength.RepeatMax && at + run < bytes.Length && bytes[at + run] == bytes[at])
        {
            run++;
        }

        return run;
    }

    // A pair inside literals is no gain: it would cost a control byte before and one after.
    private static int LiteralAt(ReadOnlySpan<byte> bytes, int at)
    {
        int length = 1;
        while (length < RunLength.LiteralMax && at + length < bytes.Length && RunAt(bytes, at + length) < 3)
        {
            length++;
        }

        return length;
    }
}
