namespace Iot.Device.Ssd13xx.Commands;

public class SetContrastControlForBank0 : ISharedCommand
{
    public SetContrastControlForBank0(byte contrastSetting = 0x7F)
    {
        ContrastSetting = contrastSetting;
    }

    public byte Id => 0x81;

    public byte ContrastSetting { get; }

    public byte[] GetBytes() => new byte[] { Id, ContrastSetting };
}
