using System;
using System.IO;
using Xunit;

namespace AcuTimer.Tests.Compiler;

/// <summary>A text kept in a file beside the tests. ACUTIMER_ACCEPT=1 writes what comes out as what is expected.</summary>
internal static class Expected
{
    public static bool Accepting => Environment.GetEnvironmentVariable("ACUTIMER_ACCEPT") == "1";

    public static void Check(string actual, params string[] path)
    {
        string file = Path.Combine([RepositoryFiles.At("tests", "host", "Compiler"), .. path]);
        if (Accepting)
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", actual);
    }
}
