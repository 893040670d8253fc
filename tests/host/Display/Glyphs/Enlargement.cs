namespace AcuTimer.Tests.Display.Glyphs;

/// <summary>Doubles a glyph and fills the steps of its diagonals, so that they look as thick as straight strokes.</summary>
public static class Enlargement
{
    public static Glyph Double(Glyph small)
    {
        var large = new Glyph(small.Name, small.Width * 2, small.Height * 2);
        for (var y = 0; y < large.Height; y++)
        {
            for (var x = 0; x < large.Width; x++)
            {
                large[x, y] = Quarter(small, x / 2, y / 2, (x % 2 * 2) - 1, (y % 2 * 2) - 1);
            }
        }

        return large;
    }

    // One quarter of a pixel; (dx, dy) points to its corner. A dark one is lit between the two ends of a diagonal.
    private static bool Quarter(Glyph glyph, int x, int y, int dx, int dy) =>
        glyph[x, y] || (glyph[x + dx, y] && glyph[x, y + dy] && !glyph[x + dx, y + dy]);
}
