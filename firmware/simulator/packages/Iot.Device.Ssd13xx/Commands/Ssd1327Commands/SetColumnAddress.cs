using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetColumnAddress : ISsd1327Command
{
    public SetColumnAddress(byte startAddress = 0x08, byte endAddress = 0x37)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startAddress, (byte)0x37);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endAddress, (byte)0x37);
        StartAddress = startAddress;
        EndAddress = endAddress;
    }

    public byte Id => 0x15;

    public byte EndAddress { get; set; }

    public byte StartAddress { get; set; }

    public byte[] GetBytes() => new byte[] { Id, StartAddress, EndAddress };
}
