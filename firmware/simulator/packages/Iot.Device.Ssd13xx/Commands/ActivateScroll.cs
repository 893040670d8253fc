namespace Iot.Device.Ssd13xx.Commands;

public class ActivateScroll : ISharedCommand
{
    public byte Id => 0x2F;

    public byte[] GetBytes() => new byte[] { Id };
}
