using System.Linq;
using AcuTimer.Benchmarks.Content;
using AcuTimer.Benchmarks.Cost;
using AcuTimer.Benchmarks.Fuzz;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>Opening a table touches each byte about twice and allocates no more for a large one.</summary>
public sealed class LoadCostTests
{
    private static readonly CountingReader Reader = new();

    [Fact]
    public void The_work_grows_with_the_length()
    {
        LoadCost[] costs = new[] { 8, 16, 32, 64, 128, 184 }.Select(size => LoadCost.Of(GrowingTable.Write(size), Reader)).ToArray();
        Assert.InRange(costs[^1].Length, 24 * 1024, Limits.TableBytes);
        Assert.All(costs, cost => Assert.InRange(cost.ReadsPerByte, 1, 2));
        Assert.True(costs[^1].ReadsPerByte <= costs[0].ReadsPerByte, "more than linear");
    }

    [Fact]
    public void Nothing_is_allocated_but_the_readers_own_objects()
    {
        long small = LoadCost.Of(GrowingTable.Write(8), Reader).Allocated;
        Assert.InRange(small, 1, TableTrial.AllocationMax);
        Assert.Equal(small, LoadCost.Of(GrowingTable.Write(184), Reader).Allocated);
        Assert.Equal(small, LoadCost.Of(TableBytes.BuiltIn, Reader).Allocated);
    }

    [Fact]
    public void The_counter_counts() => Assert.InRange(
        Reader.Reads(TableBytes.BuiltIn), TableBytes.BuiltIn.Length, 2 * TableBytes.BuiltIn.Length);
}
