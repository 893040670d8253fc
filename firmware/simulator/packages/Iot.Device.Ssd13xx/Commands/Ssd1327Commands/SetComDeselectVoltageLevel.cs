using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetComDeselectVoltageLevel : ISsd1327Command
{
    public SetComDeselectVoltageLevel(byte level = 0x05)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, (byte)0x07);
        Level = level;
    }

    public byte Id => 0xBE;

    public byte Level { get; }

    public byte[] GetBytes() => new byte[] { Id, Level };
}
