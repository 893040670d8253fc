namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetSecondPreChargeVsl : ISsd1327Command
{
    public SetSecondPreChargeVsl(bool secondPrecharge = false, bool externalVsl = false)
    {
        Config = (byte)(0x60 | (secondPrecharge ? 0x02 : 0) | (externalVsl ? 0x01 : 0));
    }

    public byte Config { get; }

    public byte Id => 0xD5;

    public byte[] GetBytes() => new byte[] { Id, Config };
}
