using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>What to write instead, where a finding has one certain answer.</summary>
internal sealed record Repair(Span Span, string Text);
