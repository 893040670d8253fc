using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetLowerColumnStartAddressForPageAddressingMode : ISsd1306Command
{
    public SetLowerColumnStartAddressForPageAddressingMode(byte lowerColumnStartAddress = 0x00)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lowerColumnStartAddress, (byte)0x0F);
        LowerColumnStartAddress = lowerColumnStartAddress;
    }

    public byte Id => LowerColumnStartAddress;

    public byte LowerColumnStartAddress { get; }

    public byte[] GetBytes() => new byte[] { Id };
}
