namespace AcuTimer.Benchmarks.Mutants;

/// <summary>What came of a mistake.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Noticed,

    /// <summary>The tests did not come to their end in several times the time that they need.</summary>
    Hung,

    /// <summary>No test noticed.</summary>
    Survived,

    /// <summary>No test comes there.</summary>
    Unreached,
}
