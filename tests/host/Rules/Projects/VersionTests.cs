using System.Reflection;
using AcuTimer.Core.Screens.Texts;
using Xunit;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>Firmware, tool, writer of tables and simulator carry the version that the device shows.</summary>
public class VersionTests
{
    [Theory]
    [InlineData("AcuTimer.Core")]
    [InlineData("AcuTimer.Compiler")]
    [InlineData("AcuTimer.Simulator")]
    [InlineData("acutimer")]
    public void There_is_one_version(string assembly) => Assert.Equal(
        Product.Version,
        Assembly.Load(assembly).GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);

    [Fact]
    public void The_tool_says_it() => Assert.Equal(Product.Version, CommandLine.Run("--version").Output.Trim().Split('+')[0]);
}
