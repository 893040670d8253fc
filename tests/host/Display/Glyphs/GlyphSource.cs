using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Display.Glyphs;

/// <summary>Writes the C# file that holds the bytes of a font or of the icons.</summary>
public static class GlyphSource
{
    private const int BytesALine = 24;

    public static string ForFont(string type, IEnumerable<(string Name, byte[] Bytes)> glyphs, string more = "") =>
        Type(
            $"    internal static class {type}",
            more,
            "        public static readonly byte[] Columns =\n        {\n",
            string.Concat(glyphs.Select(glyph => $"            // {glyph.Name}\n{Lines(glyph.Bytes)}")),
            "        };\n");

    /// <summary>The same for glyphs that are made when they are asked for: an array that is kept lies in the heap.</summary>
    public static string ForMade(string type, IEnumerable<(string Name, byte[] Bytes)> glyphs) =>
        Type(
            $"    internal static class {type}",
            "        /// <summary>Made anew each time: an array that is kept lies in the heap.</summary>\n"
            + "        public static byte[] Make()\n        {\n            return new byte[]\n            {\n",
            string.Concat(glyphs.Select(glyph => $"                // {glyph.Name}\n{Lines(glyph.Bytes, 16)}")),
            "            };\n        }\n");

    /// <summary>Which glyph, by its place among all, is which of some. As a literal the places stay in flash.</summary>
    public static string ForPlaces(IEnumerable<int> places) =>
        $"        private static readonly string Places = \"{string.Concat(places.Select(place => $"\\u{place:X4}"))}\";\n\n"
        + "        /// <summary>Which of these glyphs it is; -1 for one that follows from the rule.</summary>\n"
        + "        public static int Drawn(int index) => Places.IndexOf((char)index);\n\n";

    public static string ForIcons(string type, string summary, IEnumerable<Glyph> icons) =>
        Type(
            $"    /// <summary>{summary}</summary>\n    public static class {type}",
            string.Join("\n", icons.Select(Icon)));

    private static string Icon(Glyph icon) =>
        $"        /// <summary>{icon.Width}×{icon.Height}.</summary>\n"
        + $"        public static readonly byte[] {icon.Name} =\n        {{\n"
        + Lines(icon.ToPages(icon.Width, icon.Height))
        + "        };\n";

    private static string Type(string head, params string[] members) =>
        "// Made from the drawings in the folder art by the host tests: change those, not this file.\n"
        + "namespace AcuTimer.Core.Display.Fonts\n{\n"
        + $"{head}\n    {{\n{string.Concat(members)}    }}\n}}\n";

    private static string Lines(byte[] bytes, int indent = 12) =>
        string.Concat(bytes.Chunk(BytesALine).Select(line =>
            $"{new string(' ', indent)}{string.Join(" ", line.Select(value => $"0x{value:X2},"))}\n"));
}
