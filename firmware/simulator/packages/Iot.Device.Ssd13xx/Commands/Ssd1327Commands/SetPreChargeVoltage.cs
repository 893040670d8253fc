using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetPreChargeVoltage : ISsd1327Command
{
    public SetPreChargeVoltage(byte level = 0x05)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, (byte)0x08);
        Level = level;
    }

    public byte Id => 0xBC;

    public byte Level { get; }

    public byte[] GetBytes() => new byte[] { Id, Level };
}
