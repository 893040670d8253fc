using System.Collections.Generic;
using System.Text;
using AcuTimer.Board;

namespace AcuTimer.Simulator.Pictures;

/// <summary>A picture in characters. A terminal's cell is twice as high as wide, so two pixels stand in one cell.</summary>
public static class BlockPicture
{
    /// <summary>Cells that half blocks need for a line.</summary>
    public const int Width = PanelImage.Width;

    /// <summary>Cells that dot patterns need for a line.</summary>
    public const int SmallWidth = PanelImage.Width / 2;

    private const int BrailleBase = 0x2800;

    private static readonly int[,] BrailleDots = { { 0x01, 0x02, 0x04, 0x40 }, { 0x08, 0x10, 0x20, 0x80 } };

    /// <summary>32 lines of 128 half blocks.</summary>
    public static IEnumerable<string> Lines(PanelImage image)
    {
        var line = new StringBuilder(PanelImage.Width);
        for (var y = 0; y < PanelImage.Height; y += 2)
        {
            line.Clear();
            for (var x = 0; x < PanelImage.Width; x++)
            {
                line.Append((image[x, y], image[x, y + 1]) switch
                {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    _ => ' ',
                });
            }

            yield return line.ToString();
        }
    }

    /// <summary>16 lines of 64 dot patterns, for a terminal that is too narrow for half blocks.</summary>
    public static IEnumerable<string> SmallLines(PanelImage image)
    {
        var line = new StringBuilder(PanelImage.Width / 2);
        for (var y = 0; y < PanelImage.Height; y += 4)
        {
            line.Clear();
            for (var x = 0; x < PanelImage.Width; x += 2)
            {
                line.Append((char)(BrailleBase + Dots(image, x, y)));
            }

            yield return line.ToString();
        }
    }

    private static int Dots(PanelImage image, int x, int y)
    {
        var dots = 0;
        for (var column = 0; column < 2; column++)
        {
            for (var row = 0; row < 4; row++)
            {
                dots |= image[x + column, y + row] ? BrailleDots[column, row] : 0;
            }
        }

        return dots;
    }
}
