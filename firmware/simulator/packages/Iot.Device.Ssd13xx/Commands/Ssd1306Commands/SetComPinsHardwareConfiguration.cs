namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetComPinsHardwareConfiguration : ISsd1306Command
{
    public SetComPinsHardwareConfiguration(bool alternativeComPinConfiguration = true, bool enableLeftRightRemap = false)
    {
        AlternativeComPinConfiguration = alternativeComPinConfiguration;
        EnableLeftRightRemap = enableLeftRightRemap;
    }

    public byte Id => 0xDA;

    public bool AlternativeComPinConfiguration { get; }

    public bool EnableLeftRightRemap { get; }

    public byte[] GetBytes() => new byte[] { Id, (byte)(0x02 | (AlternativeComPinConfiguration ? 0x10 : 0) | (EnableLeftRightRemap ? 0x20 : 0)) };
}
