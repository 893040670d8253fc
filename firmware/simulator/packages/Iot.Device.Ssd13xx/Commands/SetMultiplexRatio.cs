using System;

namespace Iot.Device.Ssd13xx.Commands;

public class SetMultiplexRatio : ISharedCommand
{
    public SetMultiplexRatio(byte multiplexRatio = 63)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(multiplexRatio, (byte)63);
        MultiplexRatio = multiplexRatio;
    }

    public byte Id => 0xA8;

    public byte MultiplexRatio { get; }

    public byte[] GetBytes() => new byte[] { Id, MultiplexRatio };
}
