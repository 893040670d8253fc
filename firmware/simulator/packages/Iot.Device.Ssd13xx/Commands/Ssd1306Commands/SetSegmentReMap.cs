namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetSegmentReMap : ISsd1306Command
{
    public SetSegmentReMap(bool columnAddress127 = false)
    {
        ColumnAddress127 = columnAddress127;
    }

    public byte Id => ColumnAddress127 ? (byte)0xA1 : (byte)0xA0;

    public bool ColumnAddress127 { get; set; }

    public byte[] GetBytes() => new byte[] { Id };
}
