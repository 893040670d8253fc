using System.Globalization;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A whole number in a range.</summary>
internal sealed class IntegerShape : Shape<int>
{
    public IntegerShape(int min, int max)
    {
        Min = min;
        Max = max;
    }

    public int Min { get; }

    public int Max { get; }

    public override string Expected => $"a whole number from {Min} to {Max}";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "integer",
        ["minimum"] = Min,
        ["maximum"] = Max,
    };

    public override Located<int>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar { Type: ScalarType.Integer } scalar || scalar.Text.StartsWith("0x", System.StringComparison.Ordinal))
        {
            ReportKind(node, bag);
            return null;
        }

        bool read = int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value);
        if (read && value >= Min && value <= Max)
        {
            return new Located<int>(value, scalar.Span);
        }

        bag.Report(Codes.OutOfRange, scalar.Span, $"{scalar.Text} is not {Expected}");
        return null;
    }
}
