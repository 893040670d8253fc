namespace AcuTimer.Board;

/// <summary>
/// What the device draws from its cell, in milliamperes: the only place where these figures stand. hardware-notes/power.md
/// gives each with its source, and a test compares the two. None was measured on an AcuTimer.
/// </summary>
public static class Currents
{
    /// <summary>The board awake with its radio off, regulator included: 52.6-57 mA on four boards (grillbaer/esp32-power-consumption-test).</summary>
    public const double BoardAwake = 55;

    /// <summary>The board in deep sleep: 0.13 mA on a LOLIN32 at 3.7 V (the same); others draw 0.01 to 5 mA.</summary>
    public const double BoardAsleep = 0.13;

    /// <summary>The panel lit, with no pixel on: charge pump and logic. Estimate.</summary>
    public const double PanelOn = 3;

    /// <summary>What all 8192 pixels add at the greatest contrast, in proportion to pixels and contrast. Estimate.</summary>
    public const double PanelPixels = 30;

    /// <summary>The panel put to sleep: SSD1306 data sheet, at most 10 µA, whose module has a regulator besides. Estimate.</summary>
    public const double PanelAsleep = 0.05;

    /// <summary>The motor at full duty, in proportion to duty: the upper end of the parts that hardware-notes allows, 60-100 mA.</summary>
    public const double Motor = 100;

    /// <summary>The battery's divider, 200 kΩ at 4 V. Reckoned.</summary>
    public const double Divider = 0.02;
}
