using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AcuTimer.Tests.Display.Glyphs;

/// <summary>Reads the drawings from which the fonts' bytes are made: groups of glyphs side by side, names above.</summary>
public static class GlyphArt
{
    public static IReadOnlyList<Glyph> Read(string path)
    {
        var glyphs = new List<Glyph>();
        var group = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                group.Add(line);
            }
            else if (group.Count > 0)
            {
                glyphs.AddRange(ReadGroup(group, path));
                group.Clear();
            }
        }

        return glyphs;
    }

    private static IEnumerable<Glyph> ReadGroup(List<string> lines, string path)
    {
        var names = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = lines.Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var glyph = new Glyph(names[i], rows[0][i].Length, rows.Length);
            for (var y = 0; y < rows.Length; y++)
            {
                if (rows[y].Length != names.Length || rows[y][i].Length != glyph.Width)
                {
                    throw new InvalidDataException($"{path}: row {y + 1} of '{lines[0]}' does not fit its names");
                }

                for (var x = 0; x < glyph.Width; x++)
                {
                    glyph[x, y] = rows[y][i][x] == '#';
                }
            }

            yield return glyph;
        }
    }
}
