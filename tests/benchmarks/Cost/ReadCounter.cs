namespace AcuTimer.Benchmarks.Cost;

/// <summary>Called by the counting copy of the reader after each byte that it takes from an array.</summary>
public static class ReadCounter
{
    /// <summary>Bytes taken so far.</summary>
    public static long Reads { get; set; }

    /// <summary>One more.</summary>
    public static void Count() => Reads++;
}
