namespace AcuTimer.Benchmarks.Mutants;

/// <summary>One small mistake that could be made in the firmware.</summary>
/// <param name="Number">From 0, over all places of the sources; stays the same while the sources do.</param>
/// <param name="File">Relative to the firmware's core.</param>
/// <param name="Line">From 1.</param>
/// <param name="Change">What stands there, and what stands there instead.</param>
internal sealed record Mutant(int Number, string File, int Line, string Change)
{
    public string Folder => File.IndexOf('/') is var end && end < 0 ? "." : File[..end];

    public override string ToString() => $"{Number} {File}:{Line}: {Change}";
}
