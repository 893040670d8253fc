using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Tests.Electronics.Circuit;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Electronics;

/// <summary>The pages of the hardware notes lead to each other, and name every part.</summary>
public sealed partial class PagesTests
{
    private static readonly string Folder = RepositoryFiles.Full("hardware-notes");

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryLinkLeadsSomewhere(string page)
    {
        var at = Path.GetDirectoryName(Path.Combine(Folder, page))!;
        var broken = Link().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(m => m.Groups[1].Value)
            .Where(l => !l.StartsWith("http", StringComparison.Ordinal) && !Path.Exists(Path.Combine(at, l)));
        Assert.Empty(broken);
    }

    [Fact]
    public void EveryPageIsReachedFromTheFirst()
    {
        var reached = new HashSet<string>(["README.md"], StringComparer.Ordinal);
        foreach (var link in Link().Matches(Notes.Page("README.md")).Select(m => m.Groups[1].Value))
        {
            reached.Add(link);
        }

        Assert.Empty(Pages.Select(p => p.Data.Replace('\\', '/')).Except(reached));
    }

    [Fact]
    public void EveryPartIsOnTheShoppingList()
    {
        var listed = Notes.Table("parts.md", "ref").Where(r => r[0].Length > 0).SelectMany(r => References(r[0]).Select(n => (n, r[2]))).ToList();
        var parts = Netlist.Read().Parts.Values;
        Assert.Equal(parts.Select(p => p.Name).Order(), listed.Select(l => l.n).Order());
        Assert.All(parts.Where(p => p.Kind is "resistor" or "capacitor" or "diode" or "nmos"), p =>
            Assert.StartsWith(p.Value, listed.Single(l => l.n == p.Name).Item2, StringComparison.Ordinal));
        Assert.All(Notes.Table("parts.md", "ref").Where(r => r[0].Length > 0), r => Assert.Equal(References(r[0]).Count(), int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void TheFilterForOlderStudiosHoldsTheDevicesProjects()
    {
        var filter = Project().Matches(File.ReadAllText(RepositoryFiles.Full("firmware/AcuTimer.Device.slnf"))).Select(m => m.Groups[1].Value.Replace(@"\\", @"\", StringComparison.Ordinal));
        var solution = Project().Matches(File.ReadAllText(RepositoryFiles.Full("AcuTimer.sln"))).Select(m => m.Groups[1].Value);
        Assert.Equal(solution.Order(), filter.Order());
    }

    /// <summary>"C2, C3" and "R7–R9", one by one.</summary>
    private static IEnumerable<string> References(string text) =>
        text.Split(", ", StringSplitOptions.RemoveEmptyEntries).SelectMany(t => t.Split('–')).Count() == text.Split(", ").Length
            ? text.Split(", ", StringSplitOptions.RemoveEmptyEntries)
            : Range(text.Split('–'));

    private static IEnumerable<string> Range(string[] ends)
    {
        int first = ends[0][^1] - '0', last = ends[1][^1] - '0';
        return Enumerable.Range(first, last - first + 1).Select(i => ends[0][..^1] + i);
    }

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"""([^""]+\.nfproj)""")]
    private static partial Regex Project();
}
