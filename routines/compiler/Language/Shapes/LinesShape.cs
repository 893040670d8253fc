using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A few lines of small text: a list of lines, or one text with line feeds.</summary>
internal sealed class LinesShape : Shape<string>
{
    public override string Expected => $"a text or a list of at most {Limits.CueLines} lines";

    public override Located<string>? Read(YamlNode node, DiagnosticBag bag)
    {
        List<Located<string>>? lines = Lines(node, bag);
        if (lines is null)
        {
            return null;
        }

        if (lines.Count > Limits.CueLines)
        {
            bag.Report(Codes.TooManyLines, lines[Limits.CueLines].Span, $"{lines.Count} lines where {Limits.CueLines} fit");
            return null;
        }

        bool good = lines.Count > 0;
        if (!good)
        {
            bag.Report(Codes.EmptyText, node.Span, "an empty text");
        }

        foreach (Located<string> line in lines)
        {
            good &= ScreenText.CheckLine(line.Value, line.Span, Limits.LineCharacters, bag);
        }

        return good ? new Located<string>(string.Join('\n', lines.Select(l => l.Value)), node.Span) : null;
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
