using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AcuTimer.Compiler.Showing;

/// <summary>Routines as JSON, for scripts: an array.</summary>
internal static class JsonView
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<RoutineView> routines, TextWriter to) => to.WriteLine(JsonSerializer.Serialize(routines, Options));
}
