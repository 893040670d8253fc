using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Xunit;

namespace AcuTimer.Tests.Rules.Sizes;

/// <summary>A table of an assembly holds 65,535 bytes at most, the code of Core is near it, and a Debug build is longer.</summary>
public class ByteCodeTests
{
    /// <summary>The aim is 58,000.</summary>
    private const int WithMargin = 62_460;

    [Fact]
    public void Core_fits_with_margin() =>
        Assert.InRange(ByteCode.Of(DeviceBuild.Of(DeviceProject.Core, debug: true).Module), 1, WithMargin);

    [Theory]
    [InlineData("int F(int a) => a + 1;", 1 + 1 + 1 + 1)]
    [InlineData("object F() => new object();", 1 + 2 + 1)]
    [InlineData("string F() => \"a\";", 1 + 2 + 1)]
    [InlineData("int F(int a) { switch (a) { case 0: return 5; case 1: return 6; case 2: return 7; default: return 8; } }", 1 + 1 + (2 * 4) + 2 + (4 * 2))]
    public void Code_is_measured_as_the_processor_writes_it(string member, int bytes) => Assert.Equal(
        bytes,
        ByteCode.Of(DeviceCompiler.Compile("class A { " + member + " }").Module.GetType("A").Methods.Single(m => m.Name == "F").Body));
}
