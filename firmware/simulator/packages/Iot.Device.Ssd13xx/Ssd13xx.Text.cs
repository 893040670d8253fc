using System;

namespace Iot.Device.Ssd13xx;

/// <summary>Text: a bitmap of the whole string, drawn pixel by pixel.</summary>
public abstract partial class Ssd13xx
{
    public void DrawString(int x, int y, string str, byte size = 1, bool center = false)
    {
        if (center && str != null)
        {
            var lineWidth = Width < Height && Orientation is DisplayOrientation.Landscape or DisplayOrientation.Landscape180
                ? Height
                : Width;
            var pad = ((lineWidth / size / Font.Width) - str.Length) / 2;
            str = pad > 0 ? str.PadLeft(str.Length + pad) : str;
        }

        var bitmap = BitmapOf(str);
        DrawBitmap(x, y, bitmap.Length / Font.Height, Font.Height, bitmap, size);
    }

    public void Write(int x, int y, string str, byte size = 1, bool center = false) =>
        DrawString(x * Font.Width, y * Font.Height, str, size, center);

    private byte[] BitmapOf(string text)
    {
        if (Font.Width is not (8 or 16))
        {
            throw new NotSupportedException("Fonts are 8 or 16 wide.");
        }

        var bytesWide = Font.Width / 8;
        var stride = text.Length * bytesWide;
        var bitmap = new byte[stride * Font.Height];
        for (var i = 0; i < text.Length; i++)
        {
            var glyph = Font[text[i]];
            for (var j = 0; j < Math.Min(glyph.Length, Font.Height * bytesWide); j++)
            {
                bitmap[(j / bytesWide * stride) + (i * bytesWide) + (j % bytesWide)] = glyph[j];
            }
        }

        return bitmap;
    }
}
