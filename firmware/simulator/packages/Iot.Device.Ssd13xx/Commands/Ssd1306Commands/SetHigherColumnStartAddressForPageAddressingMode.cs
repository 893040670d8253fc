using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetHigherColumnStartAddressForPageAddressingMode : ISsd1306Command
{
    public SetHigherColumnStartAddressForPageAddressingMode(byte higherColumnStartAddress = 0x00)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(higherColumnStartAddress, (byte)0x0F);
        HigherColumnStartAddress = higherColumnStartAddress;
    }

    public byte Id => (byte)(0x10 + HigherColumnStartAddress);

    public byte HigherColumnStartAddress { get; }

    public byte[] GetBytes() => new byte[] { Id };
}
