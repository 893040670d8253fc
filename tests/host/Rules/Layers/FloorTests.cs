using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>Folders are floors: each names only what lies below it, and the drawing shows them all.</summary>
public class FloorTests
{
    private const string Sample = "namespace A { class B { public const int C = 1; } }";

    private static readonly string[] Drawing = ["```floors sample", "Up          the top", "Left, Right", "Down", "```"];

    public static TheoryData<string, string> Projects => new()
    {
        { "firmware/AcuTimer.Core", "firmware/README.md" },
        { "firmware/AcuTimer.Core/Screens", "firmware/README.md" },
        { "firmware/simulator/app", "firmware/simulator/README.md" },
        { "routines/compiler", "routines/compiler/README.md" },
        { "routines/tool", "routines/tool/README.md" },
        { "firmware/simulator/board", "firmware/simulator/README.md" },
        { "firmware/studio", "firmware/studio/README.md" },
        { "firmware/flash/wire", "firmware/flash/README.md" },
        { "firmware/flash/serial", "firmware/flash/README.md" },
        { "tests/host", "tests/README.md" },
        { "tests/device", "tests/README.md" },
        { "tests/benchmarks", "tests/benchmarks/README.md" },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_name_only_what_is_below(string project, string readme) =>
        Finding.None(Floors.Read(readme, project).Broken(FolderGraph.Of(FolderGraph.Sources(project))));

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_drawing_shows_every_folder(string project, string readme) => Assert.Equal(
        FolderGraph.Sources(project).Select(s => s.Path.Split('/')).Where(p => p.Length > 1).Select(p => p[0]).Distinct().Order(StringComparer.Ordinal),
        Floors.Read(readme, project).Folders.Order(StringComparer.Ordinal));

    /// <summary>Screens and keepers get what they need. Besides the screens' own maker, only who puts it all together sees all of it.</summary>
    [Fact]
    public void Only_the_loop_is_made_of_the_whole_device() => Assert.Equal(
        ["Device/DeviceLoop.cs"],
        FolderGraph.Of(FolderGraph.Sources("firmware/AcuTimer.Core")).Where(u => u.Type == "Handheld").Select(u => $"{u.From}/{u.File}"));

    [Theory]
    [InlineData("Down/B.cs", "Up/D.cs", true)]
    [InlineData("Up/B.cs", "Down/D.cs", false)]
    [InlineData("Left/B.cs", "Right/D.cs", false)]
    [InlineData("Elsewhere/B.cs", "Up/D.cs", false)]
    [InlineData("Up/B.cs", "D.cs", true)]
    [InlineData("B.cs", "Up/D.cs", false)]
    public void Only_the_way_down_is_free(string named, string names, bool free)
    {
        IEnumerable<FolderUse> uses = FolderGraph.Of([(named, Sample), (names, "namespace A.E { class D { int F() => B.C; } }")]);

        Assert.Equal(free, !Floors.Of(Drawing, "sample").Broken(uses).Any());
    }
}
