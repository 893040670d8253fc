using System;
using System.IO;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>Which files are read, in which order, and what lies there after a write.</summary>
public sealed class InputsTests
{
    [Theory]
    [InlineData("sub", 1)]
    [InlineData("sub/deeper", 1)]
    [InlineData(".git", 0)]
    [InlineData("bin", 0)]
    [InlineData("sub/obj", 0)]
    public void Of_a_folder_all_below_it_is_read_but_what_is_hidden_or_built(string where, int code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.yaml", Routine("Good"));
        folder.Write(where + "/wrong.yaml", "routine: 1\nsteps: 2\n");

        Assert.Equal(code, CommandLine.Run("check", folder.Path, "--atlas", "routines/atlas").Code);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("one.yaml", Routine("One"));

        Assert.Equal(["One"], Titles(folder, file, folder.Path, file));
    }

    [Fact]
    public void Routines_come_by_their_order_and_then_by_the_name_of_their_file_wherever_it_lies()
    {
        using var folder = new TemporaryFolder();
        string[] files =
        [
            folder.Write("a/z.yaml", Routine("Z")),
            folder.Write("b/y.yaml", Routine("Y")),
            folder.Write("c/x.yaml", Routine("X").Replace("applied-by", "order: 1\napplied-by", StringComparison.Ordinal)),
        ];

        Assert.Equal(["X", "Y", "Z"], Titles(folder, files));
        Assert.Equal(["X", "Y", "Z"], Titles(folder, [.. files.Reverse()]));
    }

    [Fact]
    public void What_was_there_is_replaced_whole_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("one.yaml", Routine("One"));
        folder.Write("out/table.acut", new byte[100000]);

        Assert.Equal(["One"], Titles(folder, file));
        Assert.Equal([folder.At("out", "table.acut")], Directory.GetFiles(folder.At("out")));
        Assert.True(new FileInfo(folder.At("out", "table.acut")).Length < 10000);
    }

    [Fact]
    public void A_write_that_fails_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("one.yaml", Routine("One"));
        Directory.CreateDirectory(folder.At("out", "table.acut"));

        Assert.NotEqual(0, Compile(folder, file).Code);
        Assert.Empty(Directory.GetFiles(folder.At("out"), "*", SearchOption.AllDirectories));
    }

    private static string Routine(string title) =>
        Workshop.Head.Replace("routine: Test", "routine: " + title, StringComparison.Ordinal)
        + "  - { point: LI4, side: both, technique: circles, clockwise: 5, counterclockwise: 5 }\n";

    private static CommandResult Compile(TemporaryFolder folder, params string[] inputs) =>
        CommandLine.Run(["compile", .. inputs, "--atlas", "routines/atlas", "-o", folder.At("out", "table.acut")]);

    private static string[] Titles(TemporaryFolder folder, params string[] inputs)
    {
        Directory.CreateDirectory(folder.At("out"));
        CommandResult result = Compile(folder, inputs);
        Assert.True(result.Code == 0, result.Errors);
        string listed = CommandLine.Run("dump", folder.At("out", "table.acut")).Output;
        return [.. listed.Split('\n').Where(l => l.Contains("title", StringComparison.Ordinal)).Select(l => l.Split('"')).Where(p => p.Length > 1).Select(p => p[1])];
    }
}
