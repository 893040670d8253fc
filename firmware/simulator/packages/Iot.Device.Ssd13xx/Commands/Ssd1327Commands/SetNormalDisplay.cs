namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetNormalDisplay : ISsd1327Command
{
    public byte Id => 0xA4;

    public byte[] GetBytes() => new byte[] { Id };
}
