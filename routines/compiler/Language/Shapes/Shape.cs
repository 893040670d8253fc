using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>What a value may look like. The parser reads with it, and the JSON Schema is written from it.</summary>
internal abstract class Shape
{
    /// <summary>For messages: "a text", "a whole number from 1 to 15".</summary>
    public abstract string Expected { get; }

    /// <summary>The same as draft-07 JSON Schema, for editors.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    protected void ReportKind(YamlNode node, DiagnosticBag bag)
    {
        Diagnostic diagnostic = bag.Report(Codes.WrongKind, node.Span, $"expected {Expected}, found {node.Kind}");
        if (!Expected.StartsWith("a text", System.StringComparison.Ordinal))
        {
            if (node is YamlScalar && YamlSlip.Help(node.Span.File, node.Span.Line, node.Span.Line) is { } slip)
            {
                diagnostic.Help(slip);
            }

            return;
        }

        if (node is YamlScalar { Plain: true, Text.Length: > 0 } scalar)
        {
            diagnostic.Help($"put it in quotation marks: \"{scalar.Text}\"");
        }
        else if (node is YamlMapping { Entries.Count: 1 })
        {
            diagnostic.Help("a text with \": \" in it needs quotation marks");
        }
    }
}

/// <inheritdoc/>
internal abstract class Shape<T> : Shape
{
    /// <summary>Null after a diagnostic.</summary>
    public abstract Located<T>? Read(YamlNode node, DiagnosticBag bag);
}
