using System.IO;
using System.Linq;
using AcuTimer.Core.Display;
using AcuTimer.Tests.Display.Glyphs;
using Xunit;

namespace AcuTimer.Tests.Display;

public class FontFilesTests
{
    [Fact]
    public void GlyphBytesAreTheDrawings()
    {
        foreach (var (path, content) in new FontFiles(RepositoryFiles.Root).All())
        {
            if (Golden.Accepting)
            {
                File.WriteAllText(path, content);
            }

            Assert.True(content == File.ReadAllText(path), $"{path} is not made from the drawings: set {Golden.AcceptVariable}=1 and run again");
        }
    }

    [Fact]
    public void TheMediumGlyphsAreDrawnByHandOrTheSmallOnesDoubled()
    {
        foreach (var (codePoint, bytes) in new FontFiles(RepositoryFiles.Root).Medium())
        {
            var frame = new FrameBuffer();
            Font.Medium.Draw(frame, 0, 0, codePoint);
            Assert.Equal(bytes, frame.Bytes[..12].Concat(frame.Bytes[FrameBuffer.Width..(FrameBuffer.Width + 12)]));
        }
    }
}
