namespace AcuTimer.Board;

/// <summary>Which GPIO goes where on this board, and what it carries. Pins are GPIO numbers of the ESP32.</summary>
public sealed record BoardWiring
{
    public int Motor { get; init; } = 25;

    public int I2cData { get; init; } = 21;

    public int I2cClock { get; init; } = 22;

    /// <summary>The panel's 7-bit address.</summary>
    public int PanelAddress { get; init; } = 0x3C;

    public int BackButton { get; init; } = 32;

    public int OkButton { get; init; } = 33;

    public int NextButton { get; init; } = 27;

    /// <summary>10 kΩ to 3.3 V at each button, which waking from deep sleep needs.</summary>
    public bool ButtonPullUps { get; init; } = true;

    /// <summary>ADC1 channel that sees the battery through a divider by two.</summary>
    public int BatteryAdcChannel { get; init; } = 6;

    /// <summary>Seed of everything random on the board: the noise in the panel's RAM and of the converter.</summary>
    public uint Seed { get; init; } = 0x5EED;
}
