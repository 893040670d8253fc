namespace Iot.Device.Ssd13xx;

/// <summary>A font of glyphs 8 or 16 pixels wide, row by row, the leftmost pixel in the lowest bit.</summary>
public abstract class IFont
{
    public virtual byte Height { get; }

    public virtual byte Width { get; }

    public abstract byte[] this[char character] { get; }
}
