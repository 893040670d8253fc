namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetVcomhDeselectLevel : ISsd1306Command
{
    public SetVcomhDeselectLevel(DeselectLevel level = DeselectLevel.Vcc0_77)
    {
        Level = level;
    }

    public byte Id => 0xDB;

    public DeselectLevel Level { get; }

    public byte[] GetBytes() => new byte[] { Id, (byte)Level };

    public enum DeselectLevel
    {
        Vcc0_65 = 0x00,
        Vcc0_77 = 0x20,
        Vcc0_83 = 0x30,
        Vcc1_00 = 0x40,
    }
}
