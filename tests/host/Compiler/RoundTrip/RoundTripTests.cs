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
        using var folder = new TemporaryFolder();
        new SourceGenerator(seed).WriteTo(folder);
        byte[] bytes = Workshop.TryCompile([folder.Path], out var findings)?.Bytes ?? [];
        Assert.True(bytes.Length > 0, $"seed {seed} gives no table:\n" + string.Join('\n', findings.Where(f => !f.StartsWith("AT1", System.StringComparison.Ordinal))));
        byte[] again = Decompiled.AndCompiled(bytes);
        Assert.True(bytes.SequenceEqual(again), $"seed {seed}");
        Assert.Equal(Decompiled.Files(bytes), Decompiled.Files(again));
    }

    public static TheoryData<int> Seeds() => new(Enumerable.Range(1, 60));
}
