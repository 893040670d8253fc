namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetUnlockDriver : ISsd1327Command
{
    private readonly byte _lock;

    public SetUnlockDriver(bool unlock)
    {
        _lock = unlock ? (byte)0x12 : (byte)0x16;
    }

    public byte Id => 0xFD;

    public byte[] GetBytes() => new byte[] { Id, _lock };
}
