using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>A place and what to say about it.</summary>
internal sealed record Label(Span Span, string Text);
