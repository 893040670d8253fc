namespace Iot.Device.Ssd13xx.Commands;

public class SetDisplayOff : ISharedCommand
{
    public byte Id => 0xAE;

    public byte[] GetBytes() => new byte[] { Id };
}
