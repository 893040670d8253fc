namespace AcuTimer.Board;

/// <summary>From RAM and settings to what a person sees, for a module as it is mounted: SEG127 left, COM63 at the top.</summary>
internal static class Ssd1306View
{
    private const int Lines = 64;
    private const int Alternative = 0x10;
    private const int Swapped = 0x20;

    public static PanelImage Render(Ssd1306Registers registers, Ssd1306Memory memory, int shift)
    {
        var image = new PanelImage();
        if (!registers.On || !registers.ChargePump || registers.Fades)
        {
            return image;
        }

        for (var row = 0; row < registers.Multiplex; row++)
        {
            var y = Lines - 1 - LineOf(ComOf(row, registers), registers.ComPins);
            var shown = Shifted(registers.Zoomed ? row / 2 : row, registers, shift);
            var ramRow = (shown + registers.StartLine) % Lines;
            for (var x = 0; x < PanelImage.Width; x++)
            {
                image[x, y] = (registers.EntireOn || memory[x, ramRow]) != registers.Inverse;
            }
        }

        return image;
    }

    /// <summary>A row of the scroll area is shown shifted.</summary>
    private static int Shifted(int row, Ssd1306Registers registers, int shift)
    {
        var inArea = row - registers.FixedRows;
        return inArea < 0 || inArea >= registers.ScrollRows
            ? row
            : registers.FixedRows + ((inArea + shift) % registers.ScrollRows);
    }

    /// <summary>The COM line that shows a row of the picture (datasheet, tables of display offset and start line).</summary>
    private static int ComOf(int row, Ssd1306Registers registers) => registers.ScanReversed
        ? (registers.Multiplex - 1 - row + registers.DisplayOffset) % Lines
        : (row - registers.DisplayOffset + Lines) % Lines;

    /// <summary>The line of the glass at the pad that a COM line comes out of; the module is wired for alternative pads.</summary>
    private static int LineOf(int com, int pins)
    {
        var pad = (pins & Alternative) == 0 ? com : (com / 2) + ((com & 1) * Lines / 2);
        pad = (pins & Swapped) == 0 ? pad : (pad + (Lines / 2)) % Lines;
        return pad < Lines / 2 ? pad * 2 : ((pad - (Lines / 2)) * 2) + 1;
    }
}
