using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>One line of text that the device shows.</summary>
internal sealed class TextShape : Shape<string>
{
    public TextShape(int maxCharacters) => MaxCharacters = maxCharacters;

    public int MaxCharacters { get; }

    public override string Expected => $"a text of at most {MaxCharacters} characters";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["maxLength"] = MaxCharacters,
        ["pattern"] = SchemaText.Line,
    };

    public override Located<string>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar { Type: ScalarType.Text } scalar)
        {
            ReportKind(node, bag);
            return null;
        }

        return ScreenText.CheckLine(scalar.Text, scalar.Span, MaxCharacters, bag) is { } shown
            ? new Located<string>(shown, scalar.Span)
            : null;
    }
}
