namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Every kind of finding, by group: reading 00x, shape 01x, text 02x, names 03x, maps 04x, steps 05x, safety 06x, limits 07x, tables 08x, motor 09x, warnings 10x, coverage 11x.</summary>
internal static partial class Codes
{
    private static DiagnosticCode Error(string id, string title, string explanation) =>
        new(id, Severity.Error, title, explanation);

    private static DiagnosticCode Warning(string id, string title, string explanation) =>
        new(id, Severity.Warning, title, explanation);
}
