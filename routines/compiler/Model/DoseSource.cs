namespace AcuTimer.Compiler.Model;

/// <summary>How often; 0 where not said.</summary>
internal sealed record DoseSource(int PerDay, int PerWeek, int Weeks, bool IsDefault);
