namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class NoOperation : ISsd1306Command
{
    public byte Id => 0xE3;

    public byte[] GetBytes() => new byte[] { Id };
}
