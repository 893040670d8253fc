using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using AcuTimer.Tests.Rules.Device;
using Xunit;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>The host compiles exactly the files that the device does, and what the host needs besides: none left out, edited or copied.</summary>
public class HostProjectTests
{
    public static TheoryData<string, string, string?> Pairs() => new()
    {
        { DeviceProject.Core, "firmware/simulator/host/Core/AcuTimer.Core.Host.csproj", "firmware/simulator/host/" },
        { DeviceProject.Core, "firmware/simulator/host/Device/AcuTimer.Core.Device.csproj", null },
        { DeviceProject.Esp32, "firmware/simulator/host/Esp32/AcuTimer.Esp32.Host.csproj", "firmware/simulator/shadow/" },
        { DeviceProject.Tests, "tests/device.host/AcuTimer.Device.Tests.Host.csproj", "tests/device.host/" },
        { DeviceProject.Tests, "firmware/simulator/host/DeviceTests/AcuTimer.Device.Tests.Device.csproj", null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Host_project_compiles_the_same_files(string device, string host, string? besides)
    {
        string[] compiled =
        [
            .. ProjectGlob.Files(Folder(host), Compiles(host))
                .Where(f => besides is null || !f.StartsWith(besides, StringComparison.Ordinal)),
        ];

        Assert.Equal(DeviceProject.Load(device).Sources, compiled);
    }

    [Theory]
    [InlineData("firmware/AcuTimer.Core", "firmware/simulator/host/Core/AcuTimer.Core.Host.csproj")]
    [InlineData("firmware/AcuTimer.Esp32", "firmware/simulator/host/Esp32/AcuTimer.Esp32.Host.csproj")]
    [InlineData("tests/device", "tests/device.host/AcuTimer.Device.Tests.Host.csproj")]
    public void What_a_device_build_leaves_behind_stays_out(string device, string host) => Assert.Empty(
        ProjectGlob.Match(Folder(host), Compiles(host), [device + "/obj/Release/Left.cs", device + "/bin/Release/Left.cs"]));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Host_project_keeps_the_device_language_for_firmware(string device, string host, string? besides)
    {
        XElement root = Root(host);
        XElement? import = root.Element("Import");
        root = import is null ? root : Root(Folder(host) + "/" + import.Attribute("Project")!.Value);

        Assert.True(besides == "tests/device.host/" || root.Descendants("LangVersion").Single().Value == DeviceProject.Load(device).Property("LangVersion"));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Firmware_sources_are_not_conditional(string device, string host, string? besides)
    {
        Assert.NotEqual(host, besides);
        Assert.All(DeviceProject.Load(device).Sources, s => Assert.DoesNotContain(
            "#if", System.IO.File.ReadAllText(RepositoryFiles.Full(s)), StringComparison.Ordinal));
    }

    [Fact]
    public void The_device_library_of_the_normal_build_is_the_pinned_one() => Assert.Equal(
        DeviceProject.Load(DeviceProject.Core).References.Single(r => r.Name == "mscorlib").Version.ToString(3),
        Root("Directory.Packages.props").Descendants("CoreLibraryVersion").Single().Value);

    [Fact]
    public void Patterns_take_and_leave_what_MSBuild_would()
    {
        string[] files = ["a/x.cs", "a/b/y.cs", "a/obj/z.cs", "c/w.cs"];

        Assert.Equal(["a/b/y.cs", "a/x.cs"], Match(@"**\*.cs", @"bin\**;obj\**"));
        Assert.Equal(["a/b/y.cs", "a/obj/z.cs", "a/x.cs"], Match("**/*.cs", null));
        Assert.Equal(["c/w.cs"], Match("../c/*.cs", null));
        Assert.Equal(["a/x.cs"], Match("x.cs", null));

        string[] Match(string include, string? exclude)
        {
            var item = new XElement("Compile", new XAttribute("Include", include));
            item.Add(exclude is null ? null : new XAttribute("Exclude", exclude));
            return [.. ProjectGlob.Match("a", [item], files)];
        }
    }

    private static XElement Root(string project) => XDocument.Load(RepositoryFiles.Full(project)).Root!;

    private static IEnumerable<XElement> Compiles(string project) => Root(project).Descendants("Compile");

    private static string Folder(string project) => project[..project.LastIndexOf('/')];
}
