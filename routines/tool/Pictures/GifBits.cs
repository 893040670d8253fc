using System;
using System.Collections.Generic;
using System.IO;

namespace AcuTimer.Tool.Pictures;

/// <summary>Codes of changing width, packed from the low bit on, and written in blocks as GIF has them.</summary>
internal sealed class GifBits
{
    private const int Block = 255;

    private readonly List<byte> _bytes = [];
    private int _pending;
    private int _count;

    public void Add(int code, int width)
    {
        _pending |= code << _count;
        for (_count += width; _count >= 8; _count -= 8)
        {
            _bytes.Add((byte)_pending);
            _pending >>= 8;
        }
    }

    public void WriteTo(Stream to)
    {
        if (_count > 0)
        {
            _bytes.Add((byte)_pending);
        }

        byte[] bytes = _bytes.ToArray();
        for (int at = 0; at < bytes.Length; at += Block)
        {
            ReadOnlySpan<byte> part = bytes.AsSpan(at, Math.Min(Block, bytes.Length - at));
            to.WriteByte((byte)part.Length);
            to.Write(part);
        }

        to.WriteByte(0);
    }
}
