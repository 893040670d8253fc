using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetDisplayStartLine : ISsd1327Command
{
    public SetDisplayStartLine(byte displayStartLine = 0x00)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(displayStartLine, (byte)0x7F);
        DisplayStartLine = displayStartLine;
    }

    public byte Id => 0xA1;

    public byte DisplayStartLine { get; }

    public byte[] GetBytes() => new byte[] { Id, DisplayStartLine };
}
