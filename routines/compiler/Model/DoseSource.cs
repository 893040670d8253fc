namespace AcuTimer.Compiler.Model;

/// <summary>How often a routine is meant to be done; 0 where not said.</summary>
internal sealed record DoseSource(int PerDay, int PerWeek, int Weeks, int Sessions, bool IsDefault);
