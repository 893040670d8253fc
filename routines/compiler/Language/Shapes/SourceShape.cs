using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A document, and a paragraph if it is known: "004 p21".</summary>
internal sealed partial class SourceShape : Shape<SourceReference>
{
    public const string Pattern = "^[A-Z0-9]{2,8}( p[1-9][0-9]{0,2})?$";

    public override string Expected => "a text with a source, such as \"004 p21\"";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = Pattern,
    };

    public static SourceReference? Parse(string text)
    {
        if (!Form().IsMatch(text))
        {
            return null;
        }

        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0
            ? new SourceReference(text, 0)
            : new SourceReference(text[..blank], int.Parse(text.AsSpan(blank + 2), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary>How a document of one's own is named: by capitals and digits.</summary>
    public static string OwnDocument(string text)
    {
        string id = string.Concat(text.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Take(8));
        return $"a source of your own is listed in a file such as atlas/documents.yaml: `documents: [{{ id: {(id.Length < 2 ? "MINE" : id)}, title: \"its short title\" }}]`";
    }

    public override Located<SourceReference>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar { Type: ScalarType.Text } scalar)
        {
            ReportKind(node, bag);
            return null;
        }

        if (Parse(scalar.Text) is { Passage: <= byte.MaxValue } reference)
        {
            return new Located<SourceReference>(reference, scalar.Span);
        }

        bag.Report(Codes.BadSource, scalar.Span, $"`{scalar.Text}` is not a source")
            .Help($"write a document and a paragraph: \"004 p21\"; {OwnDocument(scalar.Text)}");
        return null;
    }

    [GeneratedRegex("(?:" + Pattern + @")\z")]
    private static partial Regex Form();
}
