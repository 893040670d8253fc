using System;

namespace Iot.Device.Ssd13xx;

/// <summary>Drawing into the frame buffer, pixel by pixel but for the aligned copies, with the package's quirks.</summary>
public abstract partial class Ssd13xx
{
    public void ClearDirectAligned(int x, int y, int width, int height)
    {
        CheckAligned(y, height);
        for (var row = 0; row < height / 8; row++)
        {
            Array.Clear(_buffer, (((y / 8) + row) * Width) + x, width);
        }
    }

    public void DrawBitmap(int x, int y, int width, int height, byte[] bitmap, byte size = 1)
    {
        if (width * height != bitmap.Length)
        {
            throw new ArgumentException("Width and height do not match the bitmap size.");
        }

        for (var index = 0; index < bitmap.Length * 8; index++)
        {
            var column = index % (width * 8);
            var row = index / (width * 8);
            var lit = (bitmap[index / 8] & (1 << (index % 8))) != 0;
            if (size == 1)
            {
                DrawPixel(x + column, y + row, lit);
            }
            else
            {
                // Scales x, but only rounds y.
                DrawFilledRectangle((x + column) * size, ((y / size) + row) * size, size, size, lit);
            }
        }
    }

    public void DrawDirectAligned(int x, int y, int width, int height, byte[] buffer)
    {
        CheckAligned(y, height);
        if (height / 8 * width != buffer.Length)
        {
            throw new ArgumentException("Width and height do not match the bitmap size.");
        }

        for (var row = 0; row < height / 8; row++)
        {
            Array.Copy(buffer, row * width, _buffer, (((y / 8) + row) * Width) + x, width);
        }
    }

    /// <summary>Draws one row more than the height.</summary>
    public void DrawFilledRectangle(int x0, int y0, int width, int height, bool inverted = true)
    {
        for (var row = 0; row <= height; row++)
        {
            DrawHorizontalLine(x0, y0 + row, width, inverted);
        }
    }

    public void DrawHorizontalLine(int x0, int y0, int length, bool inverted = true)
    {
        for (var i = 0; i < length; i++)
        {
            DrawPixel(x0 + i, y0, inverted);
        }
    }

    public void DrawPixel(int x, int y, bool inverted = true)
    {
        (x, y) = Turn(x, y);
        if (x < 0 || x >= Width || y < 0 || y >= Height)
        {
            return;
        }

        var index = ((y / 8) * Width) + x;
        var bit = (byte)(1 << (y & 7));
        _buffer[index] = inverted ? (byte)(_buffer[index] | bit) : (byte)(_buffer[index] & ~bit);
    }

    public void DrawVerticalLine(int x0, int y0, int length, bool inverted = true)
    {
        for (var i = 0; i < length; i++)
        {
            DrawPixel(x0, y0 + i, inverted);
        }
    }

    private static void CheckAligned(int y, int height)
    {
        if (y % 8 != 0 || height % 8 != 0)
        {
            throw new ArgumentException("Y and height must be aligned to a byte boundary.");
        }
    }

    private (int X, int Y) Turn(int x, int y)
    {
        var natural = Width < Height ? DisplayOrientation.Portrait : DisplayOrientation.Landscape;
        return Math.Abs((int)natural - (int)Orientation) switch
        {
            1 => (Width - y - 1, x),
            2 => (Width - x - 1, Height - y - 1),
            3 => (y, Height - x - 1),
            _ => (x, y),
        };
    }
}
