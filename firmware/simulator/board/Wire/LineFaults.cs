using System;
using System.Collections.Generic;

namespace AcuTimer.Board.Wire;

/// <summary>A bad line, the same each time: bytes that are lost, changed or new, packets that come twice.</summary>
public sealed class LineFaults
{
    private const int Of = 10_000;

    private readonly Random _random;

    public LineFaults(int seed = 1) => _random = new Random(seed);

    /// <summary>Bytes in 10,000 that do not arrive.</summary>
    public int Lost { get; set; }

    /// <summary>Bytes in 10,000 that arrive changed, or with another one before them.</summary>
    public int Noise { get; set; }

    /// <summary>Packets in 10,000 that arrive twice.</summary>
    public int Twice { get; set; }

    /// <summary>What arrives of what was sent at once.</summary>
    public byte[] Pass(ReadOnlySpan<byte> sent)
    {
        var arrived = new List<byte>(sent.Length + 8);
        for (var times = Chance(Twice) ? 2 : 1; times > 0; times--)
        {
            foreach (var value in sent)
            {
                if (Chance(Noise))
                {
                    arrived.Add((byte)_random.Next(256));
                    continue;
                }

                if (!Chance(Lost))
                {
                    arrived.Add(value);
                }
            }
        }

        return [.. arrived];
    }

    private bool Chance(int of) => of > 0 && _random.Next(Of) < of;
}
