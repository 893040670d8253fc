namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetComOutputScanDirection : ISsd1306Command
{
    public SetComOutputScanDirection(bool normalMode = true)
    {
        NormalMode = normalMode;
    }

    public byte Id => NormalMode ? (byte)0xC0 : (byte)0xC8;

    public bool NormalMode { get; set; }

    public byte[] GetBytes() => new byte[] { Id };
}
