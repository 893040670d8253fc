using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Core.Display;

namespace AcuTimer.Studio.Device;

/// <summary>Reads the words on the panel by the device's own fonts, for whoever cannot see them.</summary>
internal sealed class PanelReader
{
    private const int Width = FrameBuffer.Width;
    private const int Height = FrameBuffer.Height;
    private const int LineLength = 21;
    private const int FirstCharacter = 0x21;
    private const int LastCharacter = 0x17F;

    private readonly (Font Font, Dictionary<string, char> Glyphs)[] _fonts =
        [.. new[] { Font.Medium, Font.Small }.Select(f => (f, GlyphsOf(f)))];

    /// <summary>The lines of a picture from the top, words of icons and drawings left out.</summary>
    /// <param name="rows">Row by row, 16 bytes a row, the leftmost pixel in the highest bit.</param>
    public string Read(byte[] rows)
    {
        var columns = ColumnsOf(rows);
        var taken = new bool[Height];
        var lines = new List<(int Top, int Left, string Text)>();
        foreach (var (font, glyphs) in _fonts)
        {
            for (var top = 0; top + font.Height <= Height; top++)
            {
                var found = LinesAt(columns, font, glyphs, top).ToList();
                if (found.Count == 0 || Enumerable.Range(top, font.Height).Any(y => taken[y]))
                {
                    continue;
                }

                lines.AddRange(found.Select(f => (top, f.Left, f.Text)));
                Enumerable.Range(top, font.Height).ToList().ForEach(y => taken[y] = true);
            }
        }

        return Joined([.. lines.OrderBy(l => l.Top).ThenBy(l => l.Left).Select(l => l.Text)]);
    }

    /// <summary>A line whose next word would not have fitted goes on in the next; any other ends there.</summary>
    private static string Joined(string[] lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var goesOn = i + 1 < lines.Length && lines[i].Length + 1 + lines[i + 1].Split(' ')[0].Length > LineLength;
            text.Append(lines[i]).Append(goesOn || !char.IsLetterOrDigit(lines[i][^1]) ? " " : ". ");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Words of at least two characters; a lone one may be a drawing.</summary>
    private static IEnumerable<(int Left, string Text)> LinesAt(ulong[] columns, Font font, Dictionary<string, char> glyphs, int top)
    {
        for (var x = 0; x < Width;)
        {
            var start = x;
            var text = new StringBuilder();
            var gap = 0;
            while (x < Width && gap < 3)
            {
                var key = KeyAt(columns, x, top, font);
                if (key is not null && glyphs.TryGetValue(key, out var character))
                {
                    text.Append(' ', gap).Append(character);
                    gap = 0;
                }
                else if (text.Length > 0 && key is not null && key.All(c => c == '\0'))
                {
                    gap++;
                }
                else
                {
                    break;
                }

                x += font.Advance(' ');
            }

            if (text.Length >= 2 && text.ToString().Count(char.IsLetterOrDigit) >= 2)
            {
                yield return (start, text.ToString());
            }
            else
            {
                x = start + 1;
            }
        }
    }

    /// <summary>The pixels of a cell, those of a line on a lit ground turned dark; null beyond the panel.</summary>
    private static string? KeyAt(ulong[] columns, int x, int top, Font font)
    {
        var width = font.Advance(' ');
        var seen = width - font.Gap;
        if (x + seen > Width)
        {
            return null;
        }

        var mask = font.Height == 64 ? ulong.MaxValue : (1UL << font.Height) - 1;
        var inverted = x + width <= Width && ((columns[x + width - 1] >> top) & mask) == mask;
        var key = new char[seen * 2];
        for (var i = 0; i < seen; i++)
        {
            var column = ((inverted ? ~columns[x + i] : columns[x + i]) >> top) & mask;
            key[i * 2] = (char)(column & 0xFFFF);
        }

        return new string(key);
    }

    private static ulong[] ColumnsOf(byte[] rows)
    {
        var columns = new ulong[Width];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                columns[x] |= (ulong)((rows[(y * Width / 8) + (x / 8)] >> (7 - (x & 7))) & 1) << y;
            }
        }

        return columns;
    }

    private static Dictionary<string, char> GlyphsOf(Font font)
    {
        var glyphs = new Dictionary<string, char>();
        for (var c = FirstCharacter; c <= LastCharacter; c++)
        {
            if (font.Has(c))
            {
                var frame = new FrameBuffer();
                font.Draw(frame, 0, 0, c);
                glyphs.TryAdd(KeyAt(ColumnsOf(frame, font.Advance(' ')), 0, 0, font)!, (char)c);
            }
        }

        return glyphs;
    }

    private static ulong[] ColumnsOf(FrameBuffer frame, int count)
    {
        var columns = new ulong[count];
        for (var x = 0; x < count; x++)
        {
            for (var page = 0; page < Height / 8; page++)
            {
                columns[x] |= (ulong)frame.Bytes[(page * Width) + x] << (page * 8);
            }
        }

        return columns;
    }
}
