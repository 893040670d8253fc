using System.IO;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Compiler.RoundTrip;

/// <summary>Decompiling loses nothing that is in a table, and writes everything in one way only.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void The_shipped_table_comes_back_byte_for_byte()
    {
        byte[] bytes = ShippedTable.Compile().Bytes;
        Assert.Equal(bytes, Decompiled.AndCompiled(bytes));
    }

    [Fact]
    public void The_canonical_form_comes_back_letter_for_letter()
    {
        byte[] bytes = ShippedTable.Compile().Bytes;
        Assert.Equal(Decompiled.Files(bytes), Decompiled.Files(Decompiled.AndCompiled(bytes)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_table_comes_back_byte_for_byte(int seed)
    {
        byte[] bytes = Borne(seed);
        byte[] again = Decompiled.AndCompiled(bytes);
        Assert.True(bytes.SequenceEqual(again), $"seed {seed}");
        Assert.Equal(Decompiled.Files(bytes), Decompiled.Files(again));
    }

    [Theory]
    [MemberData(nameof(Routines))]
    public void Each_routine_that_there_is_comes_back_byte_for_byte(string file)
    {
        byte[]? bytes = Workshop.TryCompile([RepositoryFiles.At(file)], out _)?.Bytes;
        Assert.True(bytes is not null, file);
        Assert.Equal(bytes, Decompiled.AndCompiled(bytes!));
    }

    /// <summary>Files that are refused, which is what they are there for, make no table.</summary>
    public static TheoryData<string> Routines() => new(Directory.GetFiles(RepositoryFiles.Routines, "*.yaml")
        .Where(file => Path.GetFileName(file) != "coverage.yaml")
        .Concat(RepositoryFiles.Below("tests/host", "*.yaml")
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("routine:", System.StringComparison.Ordinal))
                && Workshop.TryCompile([file], out _) is not null))
        .Select(RepositoryFiles.Relative));

    [Fact]
    public void What_a_table_does_not_keep_is_said()
    {
        using var folder = new TemporaryFolder();
        folder.Write("atlas/own.yaml", "points:\n  - { code: ELBOW, name: Elbow, covers: [LI10, LI11], region: arm, laterality: paired, place: bend, big: BEND, ceiling: light, source: own }\n");
        folder.Write("r.yaml", Workshop.Head + "  - { point: ELBOW, side: both, technique: knead, for: 60 s }\n"
            + "  - { point: LI4, side: both, technique: hold, for: 3 min, reason: the protocol, source: 001 p14, defaults: [pressure, ramp] }\n");
        CommandLine.Run(folder.Path, ["compile", ".", "-o", "r.acut"]);
        CommandResult back = CommandLine.Run(folder.Path, ["decompile", "r.acut", "-o", "back"]);

        Assert.Equal(0, back.Code);
        Assert.Contains("in ELBOW, name them in atlas/points.yaml as covers", back.Errors, System.StringComparison.Ordinal);
        Assert.Contains("why a hold is longer", back.Errors, System.StringComparison.Ordinal);
        Assert.Contains("# covers: [...]", File.ReadAllText(folder.At("back/atlas/points.yaml")), System.StringComparison.Ordinal);
    }

    /// <summary>The first table of this seed whose points bear what is asked of them; nothing else may be wrong with any.</summary>
    private static byte[] Borne(int seed)
    {
        for (int more = 0; ; more += 1000)
        {
            using var folder = new TemporaryFolder();
            new SourceGenerator(seed + more).WriteTo(folder);
            byte[] bytes = Workshop.TryCompile([folder.Path], out var findings)?.Bytes ?? [];
            string[] wrong = findings.Where(f => !f.StartsWith("AT1", System.StringComparison.Ordinal)).ToArray();
            if (wrong.Length == 0 || !wrong.All(f => f.StartsWith("AT092", System.StringComparison.Ordinal) || f.StartsWith("AT066", System.StringComparison.Ordinal)))
            {
                Assert.True(bytes.Length > 0, $"seed {seed + more} gives no table:\n" + string.Join('\n', wrong));
                return bytes;
            }
        }
    }

    public static TheoryData<int> Seeds() => new(Enumerable.Range(1, 60));
}
