using System;
using System.Collections.Generic;

namespace AcuTimer.Compiler.Maps;

/// <summary>A body map: lit and dark dots. The bytes are as the display takes them: page after page of eight rows, a byte a column, the top row in bit 0.</summary>
internal sealed record BodyMap(string Name, bool Symmetric, int Width, int Pages, byte[] Pixels)
{
    public int Height => Pages * 8;

    public bool IsLit(int x, int y) => (Pixels[((y / 8) * Width) + x] & (1 << (y % 8))) != 0;

    /// <summary>From rows of "." and "#", all of one length, their number a multiple of 8.</summary>
    public static BodyMap FromRows(string name, bool symmetric, IReadOnlyList<string> rows)
    {
        int width = rows[0].Length;
        byte[] pixels = new byte[width * rows.Count / 8];
        for (int y = 0; y < rows.Count; y++)
        {
            for (int x = 0; x < width; x++)
            {
                if (rows[y][x] == '#')
                {
                    pixels[((y / 8) * width) + x] |= (byte)(1 << (y % 8));
                }
            }
        }

        return new BodyMap(name, symmetric, width, rows.Count / 8, pixels);
    }

    /// <summary>One row as text.</summary>
    public string Row(int y)
    {
        Span<char> row = stackalloc char[128];
        for (int x = 0; x < Width; x++)
        {
            row[x] = IsLit(x, y) ? '#' : '.';
        }

        return new string(row[..Width]);
    }

    public bool Equals(BodyMap? other) =>
        other is not null && Name == other.Name && Symmetric == other.Symmetric && Width == other.Width
        && Pages == other.Pages && Pixels.AsSpan().SequenceEqual(other.Pixels);

    public override int GetHashCode() => HashCode.Combine(Name, Width, Pages);
}
