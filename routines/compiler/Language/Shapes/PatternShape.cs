using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A name of a given form: a point's code, a document's id, a map's name.</summary>
internal sealed class PatternShape : Shape<string>
{
    private readonly Regex _form;
    private readonly int _maxCharacters;
    private readonly DiagnosticCode _code;
    private readonly string _what;

    public PatternShape(string what, string pattern, int maxCharacters, DiagnosticCode code)
    {
        _what = what;
        // $ alone would let a line feed through.
        _form = new Regex($@"(?:{pattern})\z", RegexOptions.CultureInvariant);
        _maxCharacters = maxCharacters;
        _code = code;
        Pattern = pattern;
    }

    public string Pattern { get; }

    public int MaxCharacters => _maxCharacters;

    public override string Expected => $"a text that is {_what}";

    public bool IsMatch(string text) => text.Length <= _maxCharacters && _form.IsMatch(text);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = Pattern,
        ["maxLength"] = MaxCharacters,
    };

    public override Located<string>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar { Type: ScalarType.Text } scalar)
        {
            ReportKind(node, bag);
            return null;
        }

        if (IsMatch(scalar.Text))
        {
            return new Located<string>(scalar.Text, scalar.Span);
        }

        bag.Report(_code, scalar.Span, $"`{scalar.Text}` is not {_what}");
        return null;
    }
}
