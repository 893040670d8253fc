using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetDisplayOffset : ISsd1327Command
{
    public SetDisplayOffset(byte displayOffset = 0x00)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(displayOffset, (byte)0x5F);
        DisplayOffset = displayOffset;
    }

    public byte Id => 0xA2;

    public byte DisplayOffset { get; }

    public byte[] GetBytes() => new byte[] { Id, DisplayOffset };
}
