using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A text that stays in the source file: of any length, never shown on the device.</summary>
internal sealed class NoteShape : Shape<string>
{
    public override string Expected => "a text";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };

    public override Located<string>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is YamlScalar { Type: ScalarType.Text } scalar)
        {
            return new Located<string>(scalar.Text, scalar.Span);
        }

        ReportKind(node, bag);
        return null;
    }
}
