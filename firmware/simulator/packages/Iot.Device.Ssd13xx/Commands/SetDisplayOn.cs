namespace Iot.Device.Ssd13xx.Commands;

public class SetDisplayOn : ISharedCommand
{
    public byte Id => 0xAF;

    public byte[] GetBytes() => new byte[] { Id };
}
