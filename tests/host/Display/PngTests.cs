using System.IO;
using AcuTimer.Board.Pictures;
using Xunit;

namespace AcuTimer.Tests.Display;

public class PngTests
{
    [Fact]
    public void APictureComesBackAsItWas()
    {
        var picture = new Picture(13, 5);
        picture[0, 0] = true;
        picture[12, 4] = true;
        picture[7, 2] = true;
        Assert.Equal(0, Png.Decode(Png.Encode(picture)).Differences(picture));
        Assert.Equal(26, Png.Decode(Png.Encode(picture.Scaled(2))).Width);
    }

    [Fact]
    public void TheFileBeginsAndEndsAsPngMust()
    {
        var file = Png.Encode(new Picture(1, 1));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        Assert.Equal([0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82], file[^12..]);
    }

    [Fact]
    public void AnotherFileIsRefused()
    {
        Assert.Throws<InvalidDataException>(() => Png.Decode("no picture"u8));
    }

    [Fact]
    public void PagesAreReadColumnByColumn()
    {
        var picture = Picture.FromPages([0x01, 0x80, 0x00, 0x02], 2);
        Assert.Equal(16, picture.Height);
        Assert.True(picture[0, 0] && picture[1, 7] && picture[1, 9]);
        Assert.False(picture[1, 0] || picture[0, 7]);
    }
}
