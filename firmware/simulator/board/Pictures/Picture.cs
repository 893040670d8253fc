using System;

namespace AcuTimer.Board.Pictures;

/// <summary>A picture in black and white, for screenshots and their comparison.</summary>
public sealed class Picture
{
    private readonly bool[] lit;

    /// <summary>Makes a dark picture.</summary>
    public Picture(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        Width = width;
        Height = height;
        lit = new bool[width * height];
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Whether a pixel is lit.</summary>
    public bool this[int x, int y]
    {
        get => lit[(y * Width) + x];
        set => lit[(y * Width) + x] = value;
    }

    /// <summary>Reads the order of the panel's memory: pages of eight rows, one byte a column, least significant bit on top.</summary>
    public static Picture FromPages(ReadOnlySpan<byte> bytes, int width)
    {
        var picture = new Picture(width, bytes.Length / width * 8);
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                picture[x, y] = (bytes[(y / 8 * width) + x] & (1 << (y % 8))) != 0;
            }
        }

        return picture;
    }

    /// <summary>Each pixel as a square of <paramref name="factor"/> × <paramref name="factor"/>.</summary>
    public Picture Scaled(int factor)
    {
        var result = new Picture(Width * factor, Height * factor);
        for (var y = 0; y < result.Height; y++)
        {
            for (var x = 0; x < result.Width; x++)
            {
                result[x, y] = this[x / factor, y / factor];
            }
        }

        return result;
    }

    /// <summary>Copies another picture into this one.</summary>
    public void Paste(Picture other, int left, int top)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var y = 0; y < other.Height; y++)
        {
            for (var x = 0; x < other.Width; x++)
            {
                this[left + x, top + y] = other[x, y];
            }
        }
    }

    /// <summary>How many pixels differ; all of them when the sizes do.</summary>
    public int Differences(Picture other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Width != Width || other.Height != Height)
        {
            return lit.Length;
        }

        var count = 0;
        for (var i = 0; i < lit.Length; i++)
        {
            count += lit[i] == other.lit[i] ? 0 : 1;
        }

        return count;
    }
}
