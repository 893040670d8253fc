namespace AcuTimer.Benchmarks.Sizes;

/// <summary>One row of the comparison.</summary>
/// <param name="Name">The encoding, and how it keeps the maps.</param>
/// <param name="Bytes">Of the same content.</param>
internal sealed record EncodingSize(string Name, int Bytes);
