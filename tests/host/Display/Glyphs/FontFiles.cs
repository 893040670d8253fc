using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AcuTimer.Tests.Display.Glyphs;

/// <summary>The files of glyph bytes in the firmware, as they must be by the drawings.</summary>
public sealed class FontFiles
{
    private readonly string folder;

    public FontFiles(string root)
    {
        folder = Path.Combine(root, "firmware", "AcuTimer.Core", "Display", "Fonts");
    }

    /// <summary>Path and content of every file.</summary>
    public IEnumerable<(string Path, string Content)> All()
    {
        var small = Read("small").OrderBy(glyph => glyph.CodePoint).ToList();
        var redrawn = Read("medium").ToDictionary(glyph => glyph.Name);
        var medium = small.Select(glyph => redrawn.GetValueOrDefault(glyph.Name) ?? Enlargement.Double(glyph));
        yield return File("SmallGlyphs", Cells(small, 6, 8), Extras(small));
        yield return File("MediumGlyphs", Cells(medium, 12, 16));
        yield return File("LargeGlyphs", Cells(Read("large"), 16, 24));
        yield return File("HugeGlyphs", Cells(Read("huge"), 21, 32));
        yield return (Path.Combine(folder, "Icons.g.cs"), GlyphSource.ForIcons("Icons", "Signs that are pictures, as bitmaps.", Read("icons")));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Cells(IEnumerable<Glyph> glyphs, int width, int height) =>
        glyphs.Select(glyph => (glyph.Name, glyph.ToPages(width, height)));

    private static string Extras(IEnumerable<Glyph> glyphs) =>
        "        public static readonly ushort[] Extras =\n        {\n"
        + string.Concat(glyphs.Where(glyph => glyph.CodePoint > 126).Select(glyph => $"            0x{glyph.CodePoint:X4},\n"))
        + "        };\n\n";

    private IReadOnlyList<Glyph> Read(string name) => GlyphArt.Read(Path.Combine(folder, "art", name + ".txt"));

    private (string Path, string Content) File(string type, IEnumerable<(string Name, byte[] Bytes)> glyphs, string more = "") =>
        (Path.Combine(folder, type + ".g.cs"), GlyphSource.ForFont(type, glyphs, more));
}
