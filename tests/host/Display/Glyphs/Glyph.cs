using System;

namespace AcuTimer.Tests.Display.Glyphs;

/// <summary>A drawn glyph or icon.</summary>
public sealed class Glyph
{
    private readonly bool[] lit;

    public Glyph(string name, int width, int height)
    {
        Name = name;
        Width = width;
        Height = height;
        lit = new bool[width * height];
    }

    /// <summary>A character, "U+" and its code point, or the name of an icon.</summary>
    public string Name { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The character that the name stands for.</summary>
    public int CodePoint => Name.StartsWith("U+", StringComparison.Ordinal)
        ? Convert.ToInt32(Name[2..], 16)
        : char.ConvertToUtf32(Name, 0);

    /// <summary>Whether a pixel is lit; outside, dark.</summary>
    public bool this[int x, int y]
    {
        get => x >= 0 && x < Width && y >= 0 && y < Height && lit[(y * Width) + x];
        set => lit[(y * Width) + x] = value;
    }

    /// <summary>The bytes in the order of the panel, in a cell that may be larger than the drawing, at its top left.</summary>
    public byte[] ToPages(int cellWidth, int cellHeight)
    {
        var bytes = new byte[cellWidth * cellHeight / 8];
        for (var y = 0; y < cellHeight; y++)
        {
            for (var x = 0; x < cellWidth; x++)
            {
                bytes[(y / 8 * cellWidth) + x] |= (byte)(this[x, y] ? 1 << (y % 8) : 0);
            }
        }

        return bytes;
    }
}
