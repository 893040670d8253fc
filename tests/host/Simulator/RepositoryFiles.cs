using System.IO;
using System.Linq;
using System.Reflection;

namespace AcuTimer.Tests.Simulator;

/// <summary>Files of the checkout that a test reads.</summary>
internal static class RepositoryFiles
{
    /// <summary>The checkout's top folder.</summary>
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>A path below the top.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);
}
