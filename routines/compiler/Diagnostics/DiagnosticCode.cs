namespace AcuTimer.Compiler.Diagnostics;

/// <summary>One kind of finding: its number, its headline, and what `acutimer explain` says about it.</summary>
internal sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Explanation);
