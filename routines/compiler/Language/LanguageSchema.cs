using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Compiler.Language;

/// <summary>The JSON Schemas (draft 7) that editors complete and check with, made from the shapes that the parser reads with.</summary>
internal static class LanguageSchema
{
    public const string RoutineFile = "routine.schema.json";

    public const string AtlasFile = "atlas.schema.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonObject Routine() => Make("AcuTimer routine", RoutineLanguage.Shape);

    public static JsonObject Atlas() => Make("AcuTimer atlas of points and documents", AtlasLanguage.Shape);

    public static string Text(JsonObject schema) => schema.ToJsonString(Options) + "\n";

    private static JsonObject Make<T>(string title, ObjectShape<T> shape)
    {
        var definitions = new SchemaDefinitions();
        JsonObject schema = shape.Body(definitions);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "$comment", "Made by: dotnet run --project routines/tool -- schema --output routines/schema");
        schema.Insert(2, "title", title);
        schema["definitions"] = definitions.ToJson();
        return schema;
    }
}
