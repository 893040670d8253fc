namespace AcuTimer.Benchmarks.Flash;

/// <summary>What the medium makes of the change at which the power fails.</summary>
internal enum CutEffect
{
    /// <summary>As it was before.</summary>
    Kept,

    /// <summary>The change is there.</summary>
    Done,

    /// <summary>A third of what was written is there.</summary>
    Torn,

    /// <summary>The length is there, and of the content a third; the rest is erased flash.</summary>
    Erased,

    /// <summary>The file is there and empty.</summary>
    Emptied,

    /// <summary>The change is there, and the one before it is not.</summary>
    Reordered,
}
