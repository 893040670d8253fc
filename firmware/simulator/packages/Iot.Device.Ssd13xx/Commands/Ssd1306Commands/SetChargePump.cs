namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetChargePump : ISsd1306Command
{
    public SetChargePump(bool enableChargePump = false)
    {
        EnableChargePump = enableChargePump;
    }

    public byte Id => 0x8D;

    public bool EnableChargePump { get; }

    public byte[] GetBytes() => new byte[] { Id, EnableChargePump ? (byte)0x14 : (byte)0x10 };
}
