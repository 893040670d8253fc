namespace Iot.Device.Ssd13xx.Commands;

public class DeactivateScroll : ISharedCommand
{
    public byte Id => 0x2E;

    public byte[] GetBytes() => new byte[] { Id };
}
