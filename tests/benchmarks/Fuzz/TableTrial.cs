using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>
/// What the device makes of one table: it refuses it, or every routine of it can be played. A session depends on nothing but
/// the routine's rounds and its steps with their manners, so one that was played before is not played again.
/// </summary>
internal sealed class TableTrial
{
    /// <summary>The reader's own objects, two pieces of the table among them; they do not grow with the table.</summary>
    public const int AllocationMax = 4096;

    private const int Remembered = 200_000;

    /// <summary>Of so many tables that are taken, one is shown on the screen too.</summary>
    private const int ShownEvery = 16;

    private readonly Dictionary<UInt128, PlayResult> _played = [];
    private int _taken;

    /// <summary>Sessions that were really played.</summary>
    public int Sessions { get; private set; }

    /// <summary>Tables that were shown on the screen.</summary>
    public int Shown { get; private set; }

    public TrialResult Run(byte[] bytes)
    {
        var table = new RoutineTable();
        TableError error = table.Open(bytes, bytes.Length);
        long allocated = Allocated(bytes);
        if (allocated > AllocationMax)
        {
            return new TrialResult(error, $"opening it allocates {allocated} bytes", 0);
        }

        return error == TableError.None ? Play(table) : new TrialResult(error, null, 0);
    }

    // The runtime now and then allocates for itself in between, while it compiles the code anew; the reader does it each time.
    private static long Allocated(byte[] bytes)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 3 && least > AllocationMax; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            new RoutineTable().Open(bytes, bytes.Length);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private TrialResult Play(RoutineTable table)
    {
        int refused = 0;
        for (int i = 0; i < table.RoutineCount; i++)
        {
            PlayResult result = Play(table, i);
            refused += result.Refused;
            if (result.Broken is not null)
            {
                return new TrialResult(TableError.None, $"routine {i}: {result.Broken}", refused);
            }
        }

        return new TrialResult(TableError.None, Show(table), refused);
    }

    private string? Show(RoutineTable table)
    {
        if (_taken++ % ShownEvery != 0)
        {
            return null;
        }

        Shown++;
        return ScreenPlay.Run(table).Broken;
    }

    private PlayResult Play(RoutineTable table, int routine)
    {
        UInt128 key = Key(table, routine);
        if (_played.TryGetValue(key, out PlayResult? known))
        {
            return known;
        }

        if (_played.Count >= Remembered)
        {
            _played.Clear();
        }

        Sessions++;
        return _played[key] = SessionPlay.Run(table, routine);
    }

    private static UInt128 Key(RoutineTable table, int routine)
    {
        int steps = table.Routine(routine, TableFormat.Routine.StepCount);
        int size = TableFormat.Step.Size + TableFormat.Manner.Size;
        Span<byte> key = stackalloc byte[1 + (Limits.StepsPerRoutine * size)];
        key[0] = (byte)table.Routine(routine, TableFormat.Routine.Rounds);
        int at = 1;
        for (int i = 0; i < steps; i++)
        {
            int step = table.FirstStep(routine) + i;
            int manner = table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Manner);
            at = Add(table, TableFormat.SectionId.Steps, step, TableFormat.Step.Bits, TableFormat.Step.Size, key, at);
            at = Add(table, TableFormat.SectionId.Manners, manner, 0, TableFormat.Manner.Size, key, at);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(key[..at], hash);
        return BitConverter.ToUInt128(hash);
    }

    private static int Add(RoutineTable table, int section, int index, int from, int to, Span<byte> key, int at)
    {
        for (int i = from; i < to; i++)
        {
            key[at++] = (byte)table.U8(section, index, i);
        }

        return at;
    }
}
