using System.Collections.Generic;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>Sums of a run.</summary>
internal sealed class FuzzTally
{
    private const int Named = 10;

    public int Tables { get; private set; }

    /// <summary>Tables by the reason of the refusal; None for those that were taken.</summary>
    public Dictionary<TableError, int> Errors { get; } = [];

    /// <summary>The first tables that broke something: their numbers, and what.</summary>
    public List<(int Number, string Broken)> Broken { get; } = [];

    public int BrokenCount { get; private set; }

    /// <summary>Tables in whose sessions the guard had to refuse a signal.</summary>
    public int Refused { get; private set; }

    /// <summary>The first table of that kind.</summary>
    public int FirstRefused { get; private set; } = int.MaxValue;

    /// <summary>Sessions that were played; those equal to one played before are not.</summary>
    public int Sessions { get; set; }

    /// <summary>Tables that were shown on the screen by the device's whole loop.</summary>
    public int Shown { get; set; }

    public void Add(int number, TrialResult result)
    {
        Tables++;
        Errors[result.Error] = Errors.GetValueOrDefault(result.Error) + 1;
        if (result.Broken is not null)
        {
            BrokenCount++;
            Broken.Add((number, result.Broken));
            Trim();
        }

        if (result.Refused > 0)
        {
            Refused++;
            FirstRefused = int.Min(FirstRefused, number);
        }
    }

    public FuzzTally With(FuzzTally other)
    {
        Tables += other.Tables;
        BrokenCount += other.BrokenCount;
        Refused += other.Refused;
        FirstRefused = int.Min(FirstRefused, other.FirstRefused);
        Sessions += other.Sessions;
        Shown += other.Shown;
        Broken.AddRange(other.Broken);
        Trim();
        foreach ((TableError error, int count) in other.Errors)
        {
            Errors[error] = Errors.GetValueOrDefault(error) + count;
        }

        return this;
    }

    private void Trim()
    {
        Broken.Sort();
        if (Broken.Count > Named)
        {
            Broken.RemoveRange(Named, Broken.Count - Named);
        }
    }
}
