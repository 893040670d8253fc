namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

/// <summary>The pages go out as B0h to B7h, which the chip does not take; so does the package.</summary>
public class HorizontalScrollSetup : ISsd1306Command
{
    public HorizontalScrollSetup(
        HorizontalScrollType scrollType,
        PageAddress startPageAddress,
        FrameFrequencyType frameFrequencyType,
        PageAddress endPageAddress)
    {
        ScrollType = scrollType;
        StartPageAddress = startPageAddress;
        FrameFrequencyType = frameFrequencyType;
        EndPageAddress = endPageAddress;
    }

    public byte Id => (byte)ScrollType;

    public PageAddress EndPageAddress { get; }

    public FrameFrequencyType FrameFrequencyType { get; }

    public HorizontalScrollType ScrollType { get; }

    public PageAddress StartPageAddress { get; }

    public byte[] GetBytes() => new byte[] { Id, 0x00, (byte)StartPageAddress, (byte)FrameFrequencyType, (byte)EndPageAddress, 0x00, 0xFF };

    public enum HorizontalScrollType
    {
        Right = 0x26,
        Left = 0x27,
    }
}
