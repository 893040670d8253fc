using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetDisplayClockDivideRatioOscillatorFrequency : ISsd1327Command
{
    public SetDisplayClockDivideRatioOscillatorFrequency(byte displayClockDivideRatio = 0x00, byte oscillatorFrequency = 0x00)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(displayClockDivideRatio, (byte)0x0F);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oscillatorFrequency, (byte)0x0F);
        DisplayClockDivideRatio = displayClockDivideRatio;
        OscillatorFrequency = oscillatorFrequency;
    }

    public byte Id => 0xB3;

    public byte DisplayClockDivideRatio { get; }

    public byte OscillatorFrequency { get; }

    public byte[] GetBytes() => new byte[] { Id, (byte)((OscillatorFrequency << 4) | DisplayClockDivideRatio) };
}
