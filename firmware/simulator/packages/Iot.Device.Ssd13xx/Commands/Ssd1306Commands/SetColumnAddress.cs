using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetColumnAddress : ISsd1306Command
{
    public SetColumnAddress(byte startAddress = 0x00, byte endAddress = 0x7F)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startAddress, (byte)0x7F);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endAddress, (byte)0x7F);
        StartAddress = startAddress;
        EndAddress = endAddress;
    }

    public byte Id => 0x21;

    public byte EndAddress { get; set; }

    public byte StartAddress { get; set; }

    public byte[] GetBytes() => new byte[] { Id, StartAddress, EndAddress };
}
