using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetVerticalScrollArea : ISsd1306Command
{
    public SetVerticalScrollArea(byte topFixedAreaRows = 0x00, byte scrollAreaRows = 0x40)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(topFixedAreaRows, (byte)0x3F);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scrollAreaRows, (byte)0x7F);
        TopFixedAreaRows = topFixedAreaRows;
        ScrollAreaRows = scrollAreaRows;
    }

    public byte Id => 0xA3;

    public byte ScrollAreaRows { get; }

    public byte TopFixedAreaRows { get; }

    public byte[] GetBytes() => new byte[] { Id, TopFixedAreaRows, ScrollAreaRows };
}
