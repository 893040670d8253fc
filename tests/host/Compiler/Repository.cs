using System.IO;
using System.Linq;
using System.Reflection;

namespace AcuTimer.Tests.Compiler;

/// <summary>Where things are in this checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Routines => Path.Combine(Root, "routines");

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);
}
