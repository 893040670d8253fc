using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetDisplayOffset : ISsd1306Command
{
    public SetDisplayOffset(byte displayOffset = 0x00)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(displayOffset, (byte)0x3F);
        DisplayOffset = displayOffset;
    }

    public byte Id => 0xD3;

    public byte DisplayOffset { get; }

    public byte[] GetBytes() => new byte[] { Id, DisplayOffset };
}
