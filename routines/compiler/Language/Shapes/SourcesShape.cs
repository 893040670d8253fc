using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>Several sources, separated by semicolons: "WHO; 003 p12".</summary>
internal sealed class SourcesShape : Shape<IReadOnlyList<SourceReference>>
{
    public const string Pattern = "^[A-Z0-9]{2,8}( p[1-9][0-9]{0,2})?(; ?[A-Z0-9]{2,8}( p[1-9][0-9]{0,2})?)*$";

    public override string Expected => "a text with sources, such as \"WHO; 003 p12\"";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = Pattern,
    };

    public override Located<IReadOnlyList<SourceReference>>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar { Type: ScalarType.Text } scalar)
        {
            ReportKind(node, bag);
            return null;
        }

        var references = new List<SourceReference>();
        foreach (string part in scalar.Text.Split(';', StringSplitOptions.TrimEntries))
        {
            if (SourceShape.Parse(part) is not { } reference)
            {
                bag.Report(Codes.BadSource, scalar.Span, $"`{part}` is not a source")
                    .Help("write documents and paragraphs, separated by semicolons: \"WHO; 003 p12\"");
                return null;
            }

            references.Add(reference);
        }

        return new Located<IReadOnlyList<SourceReference>>(references, scalar.Span);
    }
}
