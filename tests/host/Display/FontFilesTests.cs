using System.IO;
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
}
