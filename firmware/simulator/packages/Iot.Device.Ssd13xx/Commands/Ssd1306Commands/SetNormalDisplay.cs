namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetNormalDisplay : ISsd1306Command
{
    public byte Id => 0xA6;

    public byte[] GetBytes() => new byte[] { Id };
}
