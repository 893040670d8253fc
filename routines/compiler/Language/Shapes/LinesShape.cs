using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A few lines of small text: a list of lines, or one text with line feeds.</summary>
internal sealed class LinesShape : Shape<string>
{
    public override string Expected => $"a text or a list of at most {Limits.CueLines} lines";

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("lines", () => new JsonObject
    {
        ["anyOf"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = SchemaText.Lines(Limits.LineCharacters, Limits.CueLines),
            },
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = new TextShape(Limits.LineCharacters).Schema(definitions),
                ["minItems"] = 1,
                ["maxItems"] = Limits.CueLines,
            }),
    });

    public override Located<string>? Read(YamlNode node, DiagnosticBag bag)
    {
        List<Located<string>>? lines = Lines(node, bag);
        if (lines is null)
        {
            return null;
        }

        if (lines.Count > Limits.CueLines)
        {
            bag.Report(Codes.TooManyLines, lines[Limits.CueLines].Span, $"the text has {lines.Count} lines, and {Limits.CueLines} fit");
            return null;
        }

        if (lines.Count == 0)
        {
            bag.Report(Codes.EmptyText, node.Span, "an empty text");
            return null;
        }

        List<string> shown = lines.Select(line => ScreenText.CheckLine(line.Value, line.Span, Limits.LineCharacters, bag)).OfType<string>().ToList();
        return shown.Count == lines.Count ? new Located<string>(string.Join('\n', shown), node.Span) : null;
    }

    private List<Located<string>>? Lines(YamlNode node, DiagnosticBag bag)
    {
        switch (node)
        {
            case YamlScalar { Type: ScalarType.Text } scalar:
                return scalar.Text.TrimEnd('\n').Split('\n').Select(l => new Located<string>(l, scalar.Span)).ToList();
            case YamlSequence list:
                return ListOfLines(list, bag);
            default:
                ReportKind(node, bag);
                return null;
        }
    }

    private List<Located<string>>? ListOfLines(YamlSequence list, DiagnosticBag bag)
    {
        var lines = new List<Located<string>>();
        foreach (YamlNode item in list.Items)
        {
            if (item is YamlRefused)
            {
                return null;
            }

            if (item is not YamlScalar { Type: ScalarType.Text } scalar)
            {
                ReportKind(item, bag);
                return null;
            }

            lines.Add(new Located<string>(scalar.Text, scalar.Span));
        }

        return lines;
    }
}
