using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>true or false.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public override string Expected => "true or false";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };

    public override Located<bool>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is YamlScalar { Type: ScalarType.Boolean } scalar)
        {
            return new Located<bool>(scalar.Text[0] is 't' or 'T', scalar.Span);
        }

        ReportKind(node, bag);
        return null;
    }
}
