using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Findings for editors: one JSON array.</summary>
internal static class JsonRenderer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter to)
    {
        var array = new JsonArray(diagnostics.Select(Node).ToArray<JsonNode?>());
        to.WriteLine(array.ToJsonString(Options));
    }

    private static JsonObject Node(Diagnostic diagnostic) => new()
    {
        ["code"] = diagnostic.Code.Id,
        ["severity"] = SeverityWords.Of(diagnostic.Code.Severity),
        ["message"] = diagnostic.Message,
        ["place"] = Place(diagnostic.Primary),
        ["also"] = new JsonArray(diagnostic.Secondary.Select(Place).ToArray<JsonNode?>()),
        ["notes"] = new JsonArray(diagnostic.Notes.Select(note => JsonValue.Create(note)).ToArray<JsonNode?>()),
        ["help"] = diagnostic.HelpText,
    };

    private static JsonObject Place(Label label)
    {
        Span span = label.Span;
        return new JsonObject
        {
            ["file"] = span.File.Path,
            ["line"] = span.Line,
            ["column"] = span.Column,
            ["endLine"] = span.File.LineAt(span.End),
            ["endColumn"] = span.File.ColumnAt(span.End),
            ["label"] = label.Text,
        };
    }
}
