namespace AcuTimer.Compiler.Model;

/// <summary>So many times, or so many seconds: circles in one direction.</summary>
internal readonly record struct Amount(int Number, bool IsSeconds);
