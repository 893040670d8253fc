using System.Collections.Generic;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>An "M:", "P:", "E:" or "F:" line.</summary>
/// <param name="Id">The line up to flags, accessors and value: unique, and what references are compared with.</param>
/// <param name="Flag">"static", "virtual", "abstract" or "".</param>
/// <param name="Value">Text after " = " of a constant.</param>
internal sealed record ApiMember(
    string Id, char Kind, string Type, string Name, IReadOnlyList<string> Parameters, string Result,
    string Flag, string? Value, bool CanSet)
{
    public bool IsStatic => Flag == "static";
}
