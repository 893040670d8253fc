using System;
using System.Collections.Generic;
using System.IO;
using AcuTimer.Tests.Display;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Electronics;

/// <summary>Parts of the hardware notes that are made by the tests: between the lines "made: NAME" and "end".</summary>
internal static class Generated
{
    /// <summary>Compares a part of a page, or writes it when goldens are accepted.</summary>
    public static void Check(string page, string name, IEnumerable<string> lines)
    {
        var path = RepositoryFiles.Full("hardware-notes/" + page);
        var text = File.ReadAllText(path);
        var begin = $"<!-- made: {name} -->\n";
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf("<!-- end -->", from, StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to >= from, $"{page} has no part '{name}'");
        var made = string.Join('\n', lines) + "\n";
        if (Golden.Accepting)
        {
            File.WriteAllText(path, text[..from] + made + text[to..]);
        }
        else
        {
            Assert.Equal(made, text[from..to]);
        }
    }

    /// <summary>Compares a whole file, or writes it when goldens are accepted.</summary>
    public static void CheckFile(string name, string made)
    {
        var path = RepositoryFiles.Full("hardware-notes/" + name);
        if (Golden.Accepting)
        {
            File.WriteAllText(path, made);
        }

        Assert.True(File.Exists(path), $"{name} is missing: run with {Golden.AcceptVariable}=1 and look at it");
        Assert.Equal(made, File.ReadAllText(path));
    }
}
