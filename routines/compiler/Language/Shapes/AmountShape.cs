using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A plain number is a count; a time with a unit is seconds.</summary>
internal sealed class AmountShape : Shape<Amount>
{
    public AmountShape(int max)
    {
        Count = new IntegerShape(0, max);
        Time = DurationShape.Seconds(0, AcuTimer.Core.Routines.Limits.WorkMaxSeconds);
    }

    public IntegerShape Count { get; }

    public DurationShape Time { get; }

    public override string Expected => $"a count of at most {Count.Max} or a time with a unit, at most {Time.MaxMs / 1000} s";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(Count.Schema(definitions), DurationShape.TextSchema()),
    };

    public override Located<Amount>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is YamlScalar { Type: ScalarType.Integer } || (node is YamlScalar { Type: ScalarType.Text } text && IntegerShape.IsCount(text.Text)))
        {
            return Count.Read(node, bag) is { } count ? new Located<Amount>(new Amount(count.Value, false), count.Span) : null;
        }

        if (node is not YamlScalar { Type: ScalarType.Text })
        {
            ReportKind(node, bag);
            return null;
        }

        return Time.Read(node, bag) is { } time ? new Located<Amount>(new Amount(time.Value / 1000, true), time.Span) : null;
    }
}
