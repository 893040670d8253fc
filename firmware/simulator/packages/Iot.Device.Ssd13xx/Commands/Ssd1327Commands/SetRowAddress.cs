using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetRowAddress : ISsd1327Command
{
    public SetRowAddress(byte startAddress = 0x00, byte endAddress = 0x5F)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startAddress, (byte)0x5F);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endAddress, (byte)0x5F);
        StartAddress = startAddress;
        EndAddress = endAddress;
    }

    public byte Id => 0x75;

    public byte EndAddress { get; set; }

    public byte StartAddress { get; set; }

    public byte[] GetBytes() => new byte[] { Id, StartAddress, EndAddress };
}
