namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>How one session went.</summary>
/// <param name="Broken">The limit that was broken, or null.</param>
/// <param name="Refused">Signals that the guard refused: the limit held, but something that was meant to be felt was not.</param>
/// <param name="Pulses">Times that the motor began to run.</param>
internal sealed record PlayResult(string? Broken, int Refused, int Pulses);
