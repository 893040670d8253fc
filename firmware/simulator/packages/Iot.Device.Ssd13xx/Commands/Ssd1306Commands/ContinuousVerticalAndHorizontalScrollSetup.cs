using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

/// <summary>The pages go out as B0h to B7h, which the chip does not take; so does the package.</summary>
public class ContinuousVerticalAndHorizontalScrollSetup : ISsd1306Command
{
    public ContinuousVerticalAndHorizontalScrollSetup(
        VerticalHorizontalScrollType scrollType,
        PageAddress startPageAddress,
        FrameFrequencyType frameFrequencyType,
        PageAddress endPageAddress,
        byte verticalScrollingOffset)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(verticalScrollingOffset, (byte)0x3F);
        ScrollType = scrollType;
        StartPageAddress = startPageAddress;
        FrameFrequencyType = frameFrequencyType;
        EndPageAddress = endPageAddress;
        VerticalScrollingOffset = verticalScrollingOffset;
    }

    public byte Id => (byte)ScrollType;

    public PageAddress EndPageAddress { get; }

    public FrameFrequencyType FrameFrequencyType { get; }

    public VerticalHorizontalScrollType ScrollType { get; }

    public PageAddress StartPageAddress { get; }

    public byte VerticalScrollingOffset { get; }

    public byte[] GetBytes() => new byte[] { Id, 0x00, (byte)StartPageAddress, (byte)FrameFrequencyType, (byte)EndPageAddress, VerticalScrollingOffset };

    public enum VerticalHorizontalScrollType
    {
        Right = 0x29,
        Left = 0x2A,
    }
}
