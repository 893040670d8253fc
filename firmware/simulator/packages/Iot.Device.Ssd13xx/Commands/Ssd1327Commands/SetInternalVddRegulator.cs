namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetInternalVddRegulator : ISsd1327Command
{
    public SetInternalVddRegulator(bool enable)
    {
        UseInternalVdd = enable ? (byte)1 : (byte)0;
    }

    public byte Id => 0xAB;

    public byte UseInternalVdd { get; }

    public byte[] GetBytes() => new byte[] { Id, UseInternalVdd };
}
