using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetDisplayStartLine : ISsd1306Command
{
    public SetDisplayStartLine(byte displayStartLine = 0x00)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(displayStartLine, (byte)0x3F);
        DisplayStartLine = displayStartLine;
    }

    public byte Id => (byte)(0x40 + DisplayStartLine);

    public byte DisplayStartLine { get; }

    public byte[] GetBytes() => new byte[] { Id };
}
