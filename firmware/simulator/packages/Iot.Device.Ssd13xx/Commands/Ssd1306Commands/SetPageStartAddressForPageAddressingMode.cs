namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

/// <summary>Adds B0h to an address that has it already, so that 60h to 67h goes out; so does the package.</summary>
public class SetPageStartAddressForPageAddressingMode : ISsd1306Command
{
    public SetPageStartAddressForPageAddressingMode(PageAddress startAddress = PageAddress.Page0)
    {
        StartAddress = startAddress;
    }

    public byte Id => (byte)(0xB0 + (int)StartAddress);

    public PageAddress StartAddress { get; }

    public byte[] GetBytes() => new byte[] { Id };
}
