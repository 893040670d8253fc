namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SelectDefaultLinearGrayScaleTable : ISsd1327Command
{
    public byte Id => 0xB9;

    public byte[] GetBytes() => new byte[] { Id };
}
