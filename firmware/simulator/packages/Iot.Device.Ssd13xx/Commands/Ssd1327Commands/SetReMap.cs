namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetReMap : ISsd1327Command
{
    public SetReMap(
        bool columnAddressRemap = false,
        bool nibbleRemap = true,
        bool verticalMode = true,
        bool comRemap = false,
        bool comSplitOddEven = true)
    {
        Config = (byte)((columnAddressRemap ? 0x01 : 0)
            | (nibbleRemap ? 0x02 : 0)
            | (verticalMode ? 0x04 : 0)
            | (comRemap ? 0x10 : 0)
            | (comSplitOddEven ? 0x40 : 0));
    }

    public byte Config { get; set; }

    public byte Id => 0xA0;

    public byte[] GetBytes() => new byte[] { Id, Config };
}
