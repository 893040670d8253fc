namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Whether a finding stops the compiler.</summary>
internal enum Severity
{
    /// <summary>Nothing is written.</summary>
    Error,

    /// <summary>Worth a look.</summary>
    Warning,
}
