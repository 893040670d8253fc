namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class EntireDisplayOn : ISsd1306Command
{
    public EntireDisplayOn(bool entireDisplay)
    {
        EntireDisplay = entireDisplay;
    }

    public byte Id => EntireDisplay ? (byte)0xA5 : (byte)0xA4;

    public bool EntireDisplay { get; }

    public byte[] GetBytes() => new byte[] { Id };
}
