namespace AcuTimer.Board;

/// <summary>From RAM and settings to what a person sees, for a module as it is mounted: SEG127 left, COM63 at the top.</summary>
internal static class Ssd1306View
{
    private const int Lines = 64;

    public static PanelImage Render(Ssd1306Registers registers, Ssd1306Memory memory)
    {
        var image = new PanelImage();
        if (!registers.On || !registers.ChargePump)
        {
            return image;
        }

        for (var row = 0; row < registers.Multiplex; row++)
        {
            var y = Lines - 1 - ComOf(row, registers);
            var ramRow = (row + registers.StartLine) % Lines;
            for (var column = 0; column < PanelImage.Width; column++)
            {
                var x = registers.SegmentRemap ? column : PanelImage.Width - 1 - column;
                image[x, y] = (registers.EntireOn || memory[column, ramRow]) != registers.Inverse;
            }
        }

        return image;
    }

    /// <summary>The COM line that shows a row of the picture (datasheet, tables of display offset and start line).</summary>
    private static int ComOf(int row, Ssd1306Registers registers) => registers.ScanReversed
        ? (registers.Multiplex - 1 - row + registers.DisplayOffset) % Lines
        : (row - registers.DisplayOffset + Lines) % Lines;
}
