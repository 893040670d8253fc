using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetPreChargePeriod : ISsd1306Command
{
    public SetPreChargePeriod(byte phase1Period = 0x02, byte phase2Period = 0x02)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phase1Period, (byte)0x0F);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phase2Period, (byte)0x0F);
        Phase1Period = phase1Period;
        Phase2Period = phase2Period;
    }

    public byte Id => 0xD9;

    public byte Phase1Period { get; }

    public byte Phase2Period { get; }

    public byte[] GetBytes() => new byte[] { Id, (byte)((Phase2Period << 4) | Phase1Period) };
}
