using System.Linq;
using System.Xml.Linq;
using AcuTimer.Tests.Rules.Device;
using Xunit;

namespace AcuTimer.Tests.Rules.Sizes;

/// <summary>A table of an assembly holds 65,535 bytes at most, and the code of Core is near it where it is not optimised.</summary>
public class ByteCodeTests
{
    private const int WithRoom = 58_000;
    private const int NotOptimised = 62_460;

    [Fact]
    public void Core_has_room_as_its_project_builds_it()
    {
        string project = RepositoryFiles.Full("firmware/AcuTimer.Core/AcuTimer.Core.nfproj");
        XElement optimise = Assert.Single(XDocument.Load(project).Descendants(), e => e.Name.LocalName == "Optimize");
        Assert.Equal("true", optimise.Value);
        Assert.Null(optimise.Parent!.Attribute("Condition"));
        Assert.InRange(ByteCode.Of(DeviceBuild.Of(DeviceProject.Core, debug: false).Module), 1, WithRoom);
    }

    [Fact]
    public void Core_fits_where_it_is_not_optimised() =>
        Assert.InRange(ByteCode.Of(DeviceBuild.Of(DeviceProject.Core, debug: true).Module), 1, NotOptimised);

    [Theory]
    [InlineData("int F(int a) => a + 1;", 1 + 1 + 1 + 1)]
    [InlineData("object F() => new object();", 1 + 2 + 1)]
    [InlineData("string F() => \"a\";", 1 + 2 + 1)]
    [InlineData("int F(int a) { switch (a) { case 0: return 5; case 1: return 6; case 2: return 7; default: return 8; } }", 1 + 1 + (2 * 4) + 2 + (4 * 2))]
    public void Code_is_measured_as_the_processor_writes_it(string member, int bytes) => Assert.Equal(
        bytes,
        ByteCode.Of(DeviceCompiler.Compile("class A { " + member + " }").Module.GetType("A").Methods.Single(m => m.Name == "F").Body));
}
