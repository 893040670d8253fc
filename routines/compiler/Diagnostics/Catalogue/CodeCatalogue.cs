using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>The list of all kinds of findings. It is put together when asked for and keeps nothing, so it never sees a code that is not there yet.</summary>
internal static class CodeCatalogue
{
    /// <summary>In the order of their numbers, wherever in the tool they are defined.</summary>
    public static IReadOnlyList<DiagnosticCode> All() =>
        typeof(Codes).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (DiagnosticCode)field.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal)
            .ToList();

    /// <summary>Null when there is no such number.</summary>
    public static DiagnosticCode? Find(string id) =>
        All().FirstOrDefault(code => code.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
