using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using AcuTimer.Tests.Rules.Device;
using Xunit;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>Each .nfproj with its packages.config.</summary>
public class DeviceProjectTests
{
    private const string Hint = @"..\..\packages\nanoFramework.CoreLibrary.1.17.11\lib\mscorlib.dll";

    public static TheoryData<string> Projects() =>
        [.. RepositoryFiles.Below("", "*.nfproj").Select(RepositoryFiles.Relative)];

    [Fact]
    public void These_are_all_device_projects() =>
        Assert.Equal(
            new[] { DeviceProject.Core, DeviceProject.Esp32, DeviceProject.Tests }.Order(StringComparer.Ordinal),
            Projects().Select(p => p.Data).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Packages_are_pinned_and_consistent(string path)
    {
        DeviceProject project = DeviceProject.Load(path);
        XElement config = XDocument.Load(RepositoryFiles.Full(project.Folder + "/packages.config")).Root!;

        Finding.None(PackageCheck.Check(path, project.References, config));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Language_version_is_9(string path) => Assert.Equal("9.0", DeviceProject.Load(path).Property("LangVersion"));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Warnings_are_errors(string path) =>
        Assert.Equal("true", DeviceProject.Load(path).Property("TreatWarningsAsErrors"));

    [Theory]
    [MemberData(nameof(Projects))]
    public void All_sources_below_the_folder_are_compiled(string path)
    {
        DeviceProject project = DeviceProject.Load(path);

        Assert.Equal(RepositoryFiles.Below(project.Folder, "*.cs").Select(RepositoryFiles.Relative), project.Sources);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_exist(string path) =>
        Assert.All(DeviceProject.Load(path).ProjectReferences, r => Assert.True(File.Exists(RepositoryFiles.Full(r)), r));

    [Theory]
    [InlineData("mscorlib", "1.17.11.0", Hint, "1.17.11", "netnano1.0", 0)]
    [InlineData("mscorlib", "1.17.12.0", Hint, "1.17.11", "netnano1.0", 1)]
    [InlineData("mscorlib", "1.17.11.0", @"..\packages\mscorlib.dll", "1.17.11", "netnano1.0", 1)]
    [InlineData("mscorlib", "1.17.11.0", Hint, "1.17.10", "netnano1.0", 1)]
    [InlineData("mscorlib", "1.17.11.0", Hint, "1.17.11", "net10.0", 1)]
    [InlineData("System.Math", "1.5.116.0", Hint, "1.17.11", "netnano1.0", 2)]
    public void A_wrong_version_or_path_is_found(
        string name, string version, string hint, string package, string framework, int findings)
    {
        var config = new XElement("packages", new XElement(
            "package",
            new XAttribute("id", "nanoFramework.CoreLibrary"),
            new XAttribute("version", package),
            new XAttribute("targetFramework", framework)));

        Assert.Equal(findings, PackageCheck.Check("sample", [(name, Version.Parse(version), hint)], config).Count());
    }
}
