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

    /// <summary>Words with commas or blanks between them are several; a text in quotation marks is one.</summary>
    private static string AsList(YamlScalar scalar)
    {
        string text = scalar.Text.Trim().Trim('(', ')', '[', ']');
        return !scalar.Plain ? $"[\"{text}\"]" : $"[{string.Join(", ", text.Split([',', ';'], System.StringSplitOptions.TrimEntries | System.StringSplitOptions.RemoveEmptyEntries))}]";
    }

    protected void ReportKind(YamlNode node, DiagnosticBag bag)
    {
        Diagnostic diagnostic = bag.Report(Codes.WrongKind, node.Span, $"expected {Expected}, found {node.Kind}");
        if (!Expected.StartsWith("a text", System.StringComparison.Ordinal))
        {
            if (Expected.StartsWith("a list", System.StringComparison.Ordinal) && node is YamlScalar { Text.Length: > 0 } one)
            {
                diagnostic.Help($"write a list in brackets: {AsList(one)}");
            }
            else if (Expected == "a list" && node is YamlMapping)
            {
                diagnostic.Help("each item of a list begins with a dash and a blank: `- `");
            }
            else if (node is YamlScalar && YamlSlip.Help(node.Span.File, node.Span.Line, node.Span.Line) is { } slip)
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
