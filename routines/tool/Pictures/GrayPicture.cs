using System.Collections.Generic;

namespace AcuTimer.Tool.Pictures;

/// <summary>A picture in shades: 0 is black, 255 white, and what is transparent counts as white.</summary>
internal sealed record GrayPicture(int Width, int Height, byte[] Shades)
{
    private const int Middle = 160;

    /// <summary>Rows of "." and "#" of another size. A dot is lit where any of what falls on it is a line, so thin lines stay.</summary>
    public IReadOnlyList<string> Rows(int width, int height, bool invert)
    {
        var rows = new List<string>();
        for (int y = 0; y < height; y++)
        {
            char[] row = new char[width];
            for (int x = 0; x < width; x++)
            {
                row[x] = IsLine(x * Width / width, ((x + 1) * Width / width) - 1, y * Height / height, ((y + 1) * Height / height) - 1, invert) ? '#' : '.';
            }

            rows.Add(new string(row));
        }

        return rows;
    }

    private bool IsLine(int left, int right, int top, int bottom, bool invert)
    {
        int darkest = 255;
        for (int y = top; y <= System.Math.Max(top, bottom); y++)
        {
            for (int x = left; x <= System.Math.Max(left, right); x++)
            {
                int shade = Shades[(y * Width) + x];
                darkest = System.Math.Min(darkest, invert ? 255 - shade : shade);
            }
        }

        return darkest < Middle;
    }
}
