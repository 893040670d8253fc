using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetSecondPreChargePeriod : ISsd1327Command
{
    public SetSecondPreChargePeriod(byte period = 0x04)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(period, (byte)0x0F);
        Period = period;
    }

    public byte Id => 0xB6;

    public byte Period { get; }

    public byte[] GetBytes() => new byte[] { Id, Period };
}
