using System;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Cost;

/// <summary>What opening a table costs.</summary>
/// <param name="Length">Of the table, in bytes.</param>
/// <param name="Reads">Bytes touched.</param>
/// <param name="Allocated">Bytes allocated, those of the reader's own objects.</param>
internal sealed record LoadCost(int Length, long Reads, long Allocated)
{
    public double ReadsPerByte => (double)Reads / Length;

    public static LoadCost Of(byte[] table, CountingReader reader) => new(table.Length, reader.Reads(table), Allocations(table));

    private static long Allocations(byte[] table)
    {
        // The first time also makes what is made once in a process.
        new RoutineTable().Open(table, table.Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        new RoutineTable().Open(table, table.Length);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
