using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Rules.Api;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>The repository's device projects, compiled once for all rules.</summary>
internal static class DeviceBuild
{
    private static readonly ConcurrentDictionary<(string Project, bool Debug), Lazy<DeviceAssembly>> Built = new();

    /// <summary>Projects that have sources.</summary>
    public static string[] Projects { get; } =
        [.. new[] { DeviceProject.Core, DeviceProject.Esp32, DeviceProject.Tests }
            .Where(p => DeviceProject.Load(p).Sources.Any())];

    public static DeviceAssembly Of(string project, bool debug = false) =>
        Built.GetOrAdd((project, debug), key => new Lazy<DeviceAssembly>(() => Compile(key.Project, key.Debug))).Value;

    private static DeviceAssembly Compile(string path, bool debug)
    {
        DeviceProject project = DeviceProject.Load(path);
        return DeviceCompiler.Compile(
            project.AssemblyName,
            project.Sources.Select(s => (s, File.ReadAllText(RepositoryFiles.Full(s)))),
            project.References.Select(r => r.Name).Where(HasList),
            project.ProjectReferences.Select(p => Of(p, debug)),
            project.IsExe,
            debug);
    }

    // The test launcher has no list: no code of ours uses it.
    private static bool HasList(string assembly) => DeviceReferences.Image(assembly) is not null;
}
