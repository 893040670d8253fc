namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>SplitMix64: the same numbers for a seed on every machine and in every version of .NET.</summary>
internal sealed class Randomness
{
    private ulong _state;

    /// <param name="seed">Of the whole run.</param>
    /// <param name="index">Of the table in the run, so that each table can be made again alone.</param>
    public Randomness(ulong seed, ulong index)
    {
        _state = seed;
        _state = Next() + index;
    }

    /// <summary>From 0 to below the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
