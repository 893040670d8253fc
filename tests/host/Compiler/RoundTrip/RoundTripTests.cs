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
