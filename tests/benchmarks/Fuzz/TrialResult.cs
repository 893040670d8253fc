using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>How one table fared.</summary>
/// <param name="Error">Why it was refused, or None.</param>
/// <param name="Broken">The limit that was broken, or null.</param>
/// <param name="Refused">Signals that the guard refused in all its sessions.</param>
internal sealed record TrialResult(TableError Error, string? Broken, int Refused);
