namespace Iot.Device.Ssd13xx.Commands;

public class SetInverseDisplay : ISharedCommand
{
    public byte Id => 0xA7;

    public byte[] GetBytes() => new byte[] { Id };
}
