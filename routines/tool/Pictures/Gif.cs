using System.Collections.Generic;
using System.IO;
using AcuTimer.Board.Pictures;

namespace AcuTimer.Tool.Pictures;

/// <summary>Writes pictures in black and white as an animated GIF that repeats.</summary>
internal static class Gif
{
    private const int CodeSize = 2;
    private const int Clear = 1 << CodeSize;
    private const int End = Clear + 1;

    /// <param name="frames">Pictures of one size.</param>
    /// <param name="hundredths">How long each is shown, in hundredths of a second.</param>
    public static byte[] Encode(IReadOnlyList<Picture> frames, int hundredths)
    {
        var file = new MemoryStream();
        file.Write("GIF89a"u8);
        U16(file, frames[0].Width);
        U16(file, frames[0].Height);
        file.Write([0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF]);
        file.Write([0x21, 0xFF, 11]);
        file.Write("NETSCAPE2.0"u8);
        file.Write([3, 1, 0, 0, 0]);
        foreach (Picture frame in frames)
        {
            file.Write([0x21, 0xF9, 4, 0, (byte)hundredths, (byte)(hundredths >> 8), 0, 0]);
            file.Write([0x2C, 0, 0, 0, 0]);
            U16(file, frame.Width);
            U16(file, frame.Height);
            file.WriteByte(0);
            WritePixels(file, frame);
        }

        file.WriteByte(0x3B);
        return file.ToArray();
    }

    private static void U16(Stream to, int number)
    {
        to.WriteByte((byte)number);
        to.WriteByte((byte)(number >> 8));
    }

    private static void WritePixels(Stream to, Picture frame)
    {
        var bits = new GifBits();
        var codes = new Dictionary<(int Prefix, int Pixel), int>();
        int width = CodeSize + 1;
        bits.Add(Clear, width);
        int prefix = -1;
        for (int i = 0; i < frame.Width * frame.Height; i++)
        {
            int pixel = frame[i % frame.Width, i / frame.Width] ? 1 : 0;
            if (prefix >= 0 && codes.TryGetValue((prefix, pixel), out int longer))
            {
                prefix = longer;
                continue;
            }

            if (prefix >= 0)
            {
                bits.Add(prefix, width);
                int next = End + 1 + codes.Count;
                codes.Add((prefix, pixel), next);
                width += next == 1 << width ? 1 : 0;
                if (next == 4095)
                {
                    bits.Add(Clear, width);
                    codes.Clear();
                    width = CodeSize + 1;
                }
            }

            prefix = pixel;
        }

        bits.Add(prefix, width);
        bits.Add(End, width);
        to.WriteByte(CodeSize);
        bits.WriteTo(to);
    }
}
