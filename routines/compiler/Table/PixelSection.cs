using System;
using System.Collections.Generic;
using AcuTimer.Compiler.Maps;

namespace AcuTimer.Compiler.Table;

/// <summary>The bytes of all body maps, each coded in the shorter of two ways; equal bytes are stored once.</summary>
internal sealed class PixelSection
{
    private readonly List<byte> _bytes = [];
    private readonly Dictionary<string, int> _seen = [];

    public byte[] Bytes => _bytes.ToArray();

    /// <summary>Where the map's bytes begin, and whether they are run-length coded.</summary>
    public (int Offset, bool Coded) Add(BodyMap map)
    {
        byte[] coded = RunLengthEncoder.Encode(map.Pixels);
        bool shorter = coded.Length < map.Pixels.Length;
        byte[] stored = shorter ? coded : map.Pixels;
        string key = (shorter ? "c" : "p") + Convert.ToHexString(stored);
        if (!_seen.TryGetValue(key, out int offset))
        {
            offset = _bytes.Count;
            _bytes.AddRange(stored);
            _seen.Add(key, offset);
        }

        return (offset, shorter);
    }
}
