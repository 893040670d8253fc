namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Severities as they are written.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
