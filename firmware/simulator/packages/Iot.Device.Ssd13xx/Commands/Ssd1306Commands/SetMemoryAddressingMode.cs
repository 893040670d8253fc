namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public class SetMemoryAddressingMode : ISsd1306Command
{
    public SetMemoryAddressingMode(AddressingMode memoryAddressingMode = AddressingMode.Page)
    {
        MemoryAddressingMode = memoryAddressingMode;
    }

    public byte Id => 0x20;

    public AddressingMode MemoryAddressingMode { get; }

    public byte[] GetBytes() => new byte[] { Id, (byte)MemoryAddressingMode };

    public enum AddressingMode
    {
        Horizontal = 0,
        Vertical = 1,
        Page = 2,
    }
}
