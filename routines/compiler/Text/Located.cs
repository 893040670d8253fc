namespace AcuTimer.Compiler.Text;

/// <summary>A value and the place where it was written.</summary>
internal sealed record Located<T>(T Value, Span Span);
