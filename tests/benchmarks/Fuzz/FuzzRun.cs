using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>Many mutated tables, on all cores. Table number i of a seed is the same wherever and in whatever order it is made.</summary>
internal sealed class FuzzRun
{
    /// <summary>One in so many comes from the large table of the firmware, the others from the small one.</summary>
    private const int LargeEvery = 4;

    private readonly ulong _seed;
    private readonly Mutator _large = new(TableBytes.BuiltIn);
    private readonly Mutator _small = new(EveryTechnique.Write());

    public FuzzRun(ulong seed) => _seed = seed;

    /// <summary>Tables from one number to below another.</summary>
    public FuzzTally Run(int from, int to)
    {
        int workers = Environment.ProcessorCount;
        var tallies = new FuzzTally[workers];
        Parallel.For(0, workers, worker => tallies[worker] = Share(from + worker, to, workers));
        return tallies.Aggregate((a, b) => a.With(b));
    }

    public byte[] Table(int number)
    {
        var random = new Randomness(_seed, (ulong)number);
        return (number % LargeEvery == 0 ? _large : _small).Make(random);
    }

    private FuzzTally Share(int from, int to, int every)
    {
        var tally = new FuzzTally();
        var trial = new TableTrial();
        for (int number = from; number < to; number += every)
        {
            tally.Add(number, Try(trial, Table(number)));
        }

        tally.Sessions = trial.Sessions;
        tally.Shown = trial.Shown;
        return tally;
    }

    /// <summary>Nothing that is thrown gets past this: it is what the run looks for.</summary>
    private static TrialResult Try(TableTrial trial, byte[] bytes)
    {
        try
        {
            return trial.Run(bytes);
        }
#pragma warning disable CA1031
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new TrialResult(TableError.None, $"{thrown.GetType().Name}: {thrown.StackTrace}", 0);
        }
    }
}
