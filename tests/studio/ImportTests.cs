extern alias studio;

using System;
using System.Linq;
using System.Text;
using studio::AcuTimer.Studio.Adapters;
using studio::AcuTimer.Studio.Routines;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>Whatever a file or a link holds, it is a routine or a message.</summary>
public class ImportTests
{
    private static readonly string Text = new RoutineShelf(new NoFiles()).Text("quick-seat.yaml")!;

    private static readonly byte[] Table = CheckedRoutine.Of("quick-seat.yaml", Text).Table!;

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "empty.acut", [], "there is no table|cut short" },
        { "cut.acut", Table[..(Table.Length / 2)], "checksum|cut short|length" },
        { "flipped.acut", [.. Table[..500], (byte)~Table[500], .. Table[501..]], "checksum" },
        { "newer.acut", [.. Table[..4], 0xFF, .. Table[5..]], "newer device|checksum" },
        { "noise.acut", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31))], "not a routine table" },
        { "renamed.yaml", Table[..40], "a device would refuse" },
        { "big.yaml", new byte[FileImport.MostBytes + 1], "longer than" },
        { "zero.yaml", "routine: A\0B\n"u8.ToArray(), "not a text" },
        { "atlas.yaml", "points:\n  - code: X\n"u8.ToArray(), "not a routine" },
        { "list.yaml", "- a\n- b\n"u8.ToArray(), "not a routine" },
        { "empty.yaml", [], "not a routine" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_no_good_is_said_in_words(string name, byte[] bytes, string words)
    {
        var import = FileImport.Of(name, bytes);

        Assert.Empty(import.Files);
        Assert.Contains(name, import.Problem, StringComparison.Ordinal);
        Assert.Contains(words.Split('|'), w => import.Problem.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>A few lines that stand for billions, and as many brackets as a file holds: an answer, and soon.</summary>
    [Theory]
    [InlineData("aliases")]
    [InlineData("brackets")]
    [InlineData("keys")]
    public void A_text_that_grows_without_end_is_answered_soon(string kind)
    {
        var text = "routine: X\n" + kind switch
        {
            "aliases" => "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n")),
            "brackets" => "steps: " + new string('[', 200_000),
            _ => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: 1\n")),
        };
        var begun = TimeProvider.System.GetTimestamp();

        var import = FileImport.Of("bomb.yaml", Encoding.UTF8.GetBytes(text));
        foreach (var file in import.Files)
        {
            Assert.NotEmpty(CheckedRoutine.Of(file.Name, file.Text).Findings);
            StepTree.Of(file.Text);
        }

        Assert.InRange(TimeProvider.System.GetElapsedTime(begun).TotalSeconds, 0, 20);
    }

    [Fact]
    public void A_routine_with_a_mistake_comes_in_to_be_put_right() =>
        Assert.Equal("broken.yaml", Assert.Single(FileImport.Of("broken.yaml", "routine: [\n"u8.ToArray()).Files).Name);

    [Fact]
    public void A_table_comes_in_as_its_routines()
    {
        var all = RoutineSet.Of(RoutineShelf.Shipped.Select(n => (n, new RoutineShelf(new NoFiles()).Text(n)!)));
        var import = FileImport.Of("all.acut", all.Table!);

        Assert.Equal("", import.Problem);
        Assert.Equal(all.Table, RoutineSet.Of(import.Files.Select(f => f)).Table);
    }

    [Fact]
    public void A_link_holds_the_whole_text()
    {
        var read = SharedLink.Read(SharedLink.Of("../quick-seat.yaml", Text))!;

        Assert.Equal(("quick-seat.yaml", Text), (Assert.Single(read.Files).Name, read.Files[0].Text));
        Assert.Matches("^#routine=[A-Za-z0-9_-]+$", SharedLink.Of("a", Text));
    }

    [Theory]
    [InlineData("#routine=")]
    [InlineData("#routine=!!")]
    [InlineData("#routine=AAAA")]
    public void A_damaged_link_is_said_to_be(string fragment) =>
        Assert.Contains("no routine", SharedLink.Read(fragment)!.Problem, StringComparison.Ordinal);

    [Fact]
    public void A_link_that_unpacks_without_end_is_cut_off() =>
        Assert.Contains("longer than", SharedLink.Read(SharedLink.Of("a", new string('a', 50_000_000)))!.Problem, StringComparison.Ordinal);

    [Fact]
    public void Another_fragment_is_none_of_these() => Assert.Null(SharedLink.Read("#top"));

    [Fact]
    public void What_is_here_already_is_opened_and_nothing_is_written_over()
    {
        var shelf = new RoutineShelf(new NoFiles());
        var bench = new Workbench(shelf);
        bench.Take("other.yaml", Text);
        Assert.Equal("quick-seat.yaml", bench.Name);

        bench.Take("quick-seat.yaml", Text + "# mine\n");
        Assert.Equal("quick-seat-2.yaml", bench.Name);
        Assert.Equal(Text, shelf.Text("quick-seat.yaml"));
    }

    [Fact]
    public void A_browser_that_keeps_nothing_is_named()
    {
        var bench = new Workbench(new RoutineShelf(new Refusing()));
        bench.Change(bench.Text + "# more\n");

        Assert.Contains("keeps nothing", bench.Note, StringComparison.Ordinal);
        Assert.EndsWith("# more\n", bench.Text, StringComparison.Ordinal);
    }

    private sealed class Refusing : IFileKeeper
    {
        public System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, byte[]>> Load() => [];

        public bool Keep(string name, byte[] content) => false;

        public bool Remove(string name) => false;
    }
}
