using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>A line of package-versions.txt.</summary>
internal sealed record PinnedPackage(string Id, Version Version, IReadOnlyList<string> Assemblies)
{
    public static IReadOnlyList<PinnedPackage> All { get; } =
        [.. RepositoryFiles.Data("Projects/package-versions.txt").Select(l => l.Split(' '))
            .Select(w => new PinnedPackage(w[0], Version.Parse(w[1]), w[2..]))];

    public static PinnedPackage? Of(string id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>Where NuGet unpacks the assembly: the solution's packages folder, seen from a project two folders down.</summary>
    public string HintPath(string assembly) =>
        $@"..\..\packages\{Id}.{Version}\lib\{assembly}.{(assembly.EndsWith("Launcher", StringComparison.Ordinal) ? "exe" : "dll")}";
}
