namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

/// <summary>Sends B0h to B7h where the chip wants 0 to 7; so does the package.</summary>
public class SetPageAddress : ISsd1306Command
{
    public SetPageAddress(PageAddress startAddress = PageAddress.Page0, PageAddress endAddress = PageAddress.Page7)
    {
        StartAddress = startAddress;
        EndAddress = endAddress;
    }

    public byte Id => 0x22;

    public PageAddress EndAddress { get; set; }

    public PageAddress StartAddress { get; set; }

    public byte[] GetBytes() => new byte[] { Id, (byte)StartAddress, (byte)EndAddress };
}
