namespace AcuTimer.Benchmarks.Sizes;

/// <summary>Where an encoding keeps its texts. The shorter of the two is taken for each encoding.</summary>
internal enum TextForm
{
    /// <summary>Each in its place, again wherever it is used.</summary>
    InPlace,

    /// <summary>Each once in a list, and its number in its places.</summary>
    Indexed,
}
