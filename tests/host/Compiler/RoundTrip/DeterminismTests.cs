using System;
using System.IO;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Compiler.RoundTrip;

/// <summary>Same text, same bytes: whatever the machine, the folder, the line ends, or the order on the command line.</summary>
public sealed class DeterminismTests
{
    private static readonly byte[] Bytes = ShippedTable.Compile().Bytes;

    [Fact]
    public void In_another_folder()
    {
        using TemporaryFolder folder = CopyOfRoutines("somewhere else");
        Assert.Equal(Bytes, Workshop.Compile(folder.At("somewhere else")).Bytes);
    }

    [Fact]
    public void With_other_line_ends_and_a_byte_order_mark()
    {
        using TemporaryFolder folder = CopyOfRoutines("");
        foreach (string file in Directory.GetFiles(folder.Path, "*.*", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file).ReplaceLineEndings("\r\n");
            File.WriteAllText(file, text, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        Assert.Equal(Bytes, Workshop.Compile(folder.Path).Bytes);
    }

    [Fact]
    public void With_the_files_in_another_order()
    {
        string[] files = Directory.GetFiles(RepositoryFiles.Routines, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(Bytes, Workshop.Compile(files).Bytes);
        Assert.Equal(Bytes, Workshop.Compile([.. files.Reverse()]).Bytes);
        Assert.Equal(Bytes, Workshop.Compile([.. files, .. files]).Bytes);
    }

    [Fact]
    public void Routines_without_an_order_follow_their_file_names()
    {
        using var folder = new TemporaryFolder();
        string one = folder.Write("b/one.yaml", Routine("First"));
        string two = folder.Write("a/two.yaml", Routine("Second"));
        folder.Copy(RepositoryFiles.At("routines", "atlas"), "atlas");
        folder.Copy(RepositoryFiles.At("routines", "maps"), "maps");
        Assert.Equal(["First", "Second"], Workshop.Compile(one, two).Model.Routines.Select(r => r.Title));
        Assert.Equal(Workshop.Compile(one, two).Bytes, Workshop.Compile(two, one).Bytes);
    }

    [Fact]
    public void Another_text_gives_other_bytes()
    {
        using TemporaryFolder folder = CopyOfRoutines("");
        string file = folder.At("quick-seat.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Quick Seat", "Quick seat", StringComparison.Ordinal));
        Assert.NotEqual(Bytes, Workshop.Compile(folder.Path).Bytes);
    }

    private static string Routine(string title) =>
        Workshop.Head.Replace("Test", title, StringComparison.Ordinal) + "  - { point: LI4, side: both, technique: hold, for: 20 s }\n";

    private static TemporaryFolder CopyOfRoutines(string below)
    {
        var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(RepositoryFiles.Routines, "*.yaml"))
        {
            folder.Write(Path.Combine(below, Path.GetFileName(file)), File.ReadAllBytes(file));
        }

        folder.Copy(RepositoryFiles.At("routines", "atlas"), Path.Combine(below, "atlas"));
        folder.Copy(RepositoryFiles.At("routines", "maps"), Path.Combine(below, "maps"));
        return folder;
    }
}
