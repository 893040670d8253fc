namespace AcuTimer.Board;

/// <summary>The panel's settings, with their values after reset.</summary>
internal sealed class Ssd1306Registers
{
    public int Contrast { get; set; } = 0x7F;

    public bool On { get; set; }

    /// <summary>A5: every pixel lit, whatever the RAM holds.</summary>
    public bool EntireOn { get; set; }

    public bool Inverse { get; set; }

    /// <summary>C8: scans from the last COM to COM0.</summary>
    public bool ScanReversed { get; set; }

    public int StartLine { get; set; }

    public int DisplayOffset { get; set; }

    /// <summary>Rows driven, 16 to 64.</summary>
    public int Multiplex { get; set; } = 64;

    public bool ChargePump { get; set; }

    public int Clock { get; set; } = 0x80;

    public int Precharge { get; set; } = 0x22;

    public int ComPins { get; set; } = 0x12;

    public int VcomhLevel { get; set; } = 0x20;

    /// <summary>Rows above the area that scrolls up (A3h).</summary>
    public int FixedRows { get; set; }

    /// <summary>Rows of the area that scrolls up (A3h).</summary>
    public int ScrollRows { get; set; } = 64;

    /// <summary>D6h: every row is shown twice.</summary>
    public bool Zoomed { get; set; }

    /// <summary>23h: fades out or blinks.</summary>
    public bool Fades { get; set; }
}
