namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>How a shape is painted. Shades are 0 for black to 255 for white; null for none.</summary>
internal sealed record SvgStyle(byte? Fill, byte? Stroke, float Width, bool EvenOdd, bool Hidden)
{
    /// <summary>As the standard has it where nothing is said: filled black, without a line.</summary>
    public static readonly SvgStyle Plain = new(0, null, 1, false, false);
}
