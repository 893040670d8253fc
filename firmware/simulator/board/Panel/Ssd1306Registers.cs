namespace AcuTimer.Board;

/// <summary>The panel's settings, with their values after reset.</summary>
internal sealed class Ssd1306Registers
{
    public int Contrast { get; set; } = 0x7F;

    public bool On { get; set; }

    /// <summary>A5: every pixel lit, whatever the RAM holds.</summary>
    public bool EntireOn { get; set; }

    public bool Inverse { get; set; }

    /// <summary>A1: column 127 is SEG0.</summary>
    public bool SegmentRemap { get; set; }

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

    public bool Scrolling { get; set; }

    public bool ScrollIsSetUp { get; set; }
}
