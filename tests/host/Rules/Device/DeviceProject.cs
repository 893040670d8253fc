using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>An .nfproj as MSBuild would read it: only what decides the compilation.</summary>
internal sealed class DeviceProject
{
    private readonly XElement root;

    private DeviceProject(string path)
    {
        Path = path;
        root = XDocument.Load(RepositoryFiles.Full(path)).Root!;
    }

    public static string Core => "firmware/AcuTimer.Core/AcuTimer.Core.nfproj";

    public static string Esp32 => "firmware/AcuTimer.Esp32/AcuTimer.Esp32.nfproj";

    public static string Tests => "tests/device/AcuTimer.Device.Tests.nfproj";

    /// <summary>Relative to the repository.</summary>
    public string Path { get; }

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public string AssemblyName => Property("AssemblyName")!;

    public bool IsExe => Property("OutputType") == "Exe";

    /// <summary>`Include` name to HintPath.</summary>
    public IEnumerable<(string Name, Version Version, string Hint)> References => Items("Reference").Select(r =>
    {
        string[] parts = r.Attribute("Include")!.Value.Split(',', StringSplitOptions.TrimEntries);
        string version = parts.Single(p => p.StartsWith("Version=", StringComparison.Ordinal))[8..];
        return (parts[0], Version.Parse(version), Child(r, "HintPath") ?? "");
    });

    public IEnumerable<string> ProjectReferences => Items("ProjectReference")
        .Select(r => RepositoryFiles.Relative(
            RepositoryFiles.Full(Folder + "/" + r.Attribute("Include")!.Value.Replace('\\', '/'))));

    public IEnumerable<string> Sources => ProjectGlob.Files(Folder, Items("Compile"));

    public static DeviceProject Load(string path) => new(path);

    public string? Property(string name) =>
        root.Descendants().LastOrDefault(e => e.Name.LocalName == name)?.Value;

    private IEnumerable<XElement> Items(string name) => root.Descendants().Where(e => e.Name.LocalName == name);

    private static string? Child(XElement item, string name) =>
        item.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
}
