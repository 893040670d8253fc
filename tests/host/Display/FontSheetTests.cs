using System;
using System.Globalization;
using System.Linq;
using AcuTimer.Core.Display;
using Xunit;

namespace AcuTimer.Tests.Display;

/// <summary>Every glyph of every font, as pictures.</summary>
public class FontSheetTests
{
    private static readonly string Characters =
        string.Concat(Enumerable.Range(32, 95).Select(code => (char)code))
        + "°·×–’•…←↑→↓↺↻▸○●⚠✓\uE000\uFFFD";

    [Fact]
    public void Small()
    {
        var frame = new FrameBuffer();
        Lines(frame, Font.Small, 0, 21);
        Text.Draw(frame, Font.Small, 0, 56, "Grey zygomatic, jaw");
        Golden.Check(frame, "font-small");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Medium(int sheet)
    {
        var frame = new FrameBuffer();
        Lines(frame, Font.Medium, sheet * 40, 10);
        Golden.Check(frame, "font-medium-" + (sheet + 1).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Large()
    {
        var frame = new FrameBuffer();
        Text.Draw(frame, Font.Large, 0, 0, "01234567");
        Text.Draw(frame, Font.Large, 0, 32, "89 3/6:");
        Golden.Check(frame, "font-large");
    }

    [Fact]
    public void Huge()
    {
        var frame = new FrameBuffer();
        for (var digit = 0; digit < 10; digit++)
        {
            Font.Huge.Draw(frame, digit % 5 * 18, digit / 5 * 32, '0' + digit);
        }

        Golden.Check(frame, "font-huge");
    }

    [Fact]
    public void EverySymbolIsDrawn()
    {
        var symbols = typeof(Symbols).GetFields().Select(field => (char)field.GetRawConstantValue()!);
        Assert.All(symbols, symbol => Assert.True(Text.HasGlyph(symbol), ((int)symbol).ToString("X4", CultureInfo.InvariantCulture)));
    }

    private static void Lines(FrameBuffer frame, Font font, int first, int perLine)
    {
        var y = 0;
        for (var i = first; i < Characters.Length && y < FrameBuffer.Height; i += perLine, y += font.Height)
        {
            Text.Draw(frame, font, 0, y, Characters[i..Math.Min(i + perLine, Characters.Length)]);
        }
    }
}
