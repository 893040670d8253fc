using System.Linq;
using System.Reflection;

namespace AcuTimer.Tests.Board;

internal static class Repository
{
    /// <summary>The directory of the checkout these tests were built from.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;
}
