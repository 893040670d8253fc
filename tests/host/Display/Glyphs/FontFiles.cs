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
        var small = Small();
        var drawn = Drawn();
        yield return (PathOf("SmallGlyphs"), GlyphSource.ForFont("SmallGlyphs", Cells(small, 6, 8).Append(("room for a letter with its mark", new byte[6])), Extras(small)));
        yield return (PathOf("MediumGlyphs"), GlyphSource.ForFont("MediumGlyphs", Cells(drawn, 12, 16), GlyphSource.ForPlaces(Places(drawn, small))));
        yield return (PathOf("LargeGlyphs"), GlyphSource.ForMade("LargeGlyphs", Cells(Read("large"), 16, 24)));
        yield return (PathOf("HugeGlyphs"), GlyphSource.ForMade("HugeGlyphs", Cells(Read("huge"), 15, 32)));
        yield return (PathOf("Icons"), GlyphSource.ForIcons("Icons", "Signs that are pictures, as bitmaps.", Read("icons")));
    }

    /// <summary>Every glyph of the medium font as it must be drawn: by hand, or the small one doubled.</summary>
    public IEnumerable<(int CodePoint, byte[] Bytes)> Medium()
    {
        var drawn = Drawn().ToDictionary(glyph => glyph.Name);
        return Small().Select(glyph => (glyph.CodePoint, (drawn.GetValueOrDefault(glyph.Name) ?? Enlargement.Double(glyph)).ToPages(12, 16)));
    }

    private List<Glyph> Small() => [.. Read("small").OrderBy(glyph => glyph.CodePoint)];

    /// <summary>Those drawn by hand, and the device's name: to double its letters would make the first picture late by 9,000 instructions.</summary>
    private List<Glyph> Drawn()
    {
        var drawn = Read("medium");
        var name = Small().Where(glyph => "AcuTimer".Contains((char)glyph.CodePoint) && drawn.All(d => d.CodePoint != glyph.CodePoint));
        return [.. drawn.Concat(name.Select(Enlargement.Double)).OrderBy(glyph => glyph.CodePoint)];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Cells(IEnumerable<Glyph> glyphs, int width, int height) =>
        glyphs.Select(glyph => (glyph.Name, glyph.ToPages(width, height)));

    /// <summary>Where each stands in the order of all glyphs.</summary>
    private static IEnumerable<int> Places(IEnumerable<Glyph> some, List<Glyph> all) =>
        some.Select(glyph => all.FindIndex(other => other.CodePoint == glyph.CodePoint));

    private static string Extras(IEnumerable<Glyph> glyphs) =>
        "        public static readonly ushort[] Extras =\n        {\n"
        + string.Concat(glyphs.Where(glyph => glyph.CodePoint > 126).Select(glyph => $"            0x{glyph.CodePoint:X4},\n"))
        + "        };\n\n";

    private IReadOnlyList<Glyph> Read(string name) => GlyphArt.Read(Path.Combine(folder, "art", name + ".txt"));

    private string PathOf(string type) => Path.Combine(folder, type + ".g.cs");
}
