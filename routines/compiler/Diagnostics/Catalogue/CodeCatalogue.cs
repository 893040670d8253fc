using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>The list of all kinds of findings.</summary>
internal static class CodeCatalogue
{
    /// <summary>In the order of their numbers.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
        typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (DiagnosticCode)field.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal)
            .ToList();

    /// <summary>Null when there is no such number.</summary>
    public static DiagnosticCode? Find(string id) =>
        All.FirstOrDefault(code => code.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
