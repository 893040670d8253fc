using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A whole number in a range.</summary>
internal sealed partial class IntegerShape : Shape<int>
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

    /// <summary>Whether a text is a count with a word behind it.</summary>
    public static bool IsCount(string text) => Spoken().IsMatch(text);

    public override Located<int>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar { Type: ScalarType.Integer } scalar || scalar.Text.StartsWith("0x", System.StringComparison.Ordinal))
        {
            if (!IsSpoken(node as YamlScalar, bag))
            {
                ReportKind(node, bag);
            }

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

    /// <summary>Whether it is a number with a word behind it, "36 times" or "60 per minute", which is then reported.</summary>
    private bool IsSpoken(YamlScalar? scalar, DiagnosticBag bag)
    {
        if (scalar is null || Spoken().Match(scalar.Text) is not { Success: true } match)
        {
            return false;
        }

        string number = match.Groups[1].Value;
        Diagnostic diagnostic = bag.Report(Codes.WrongKind, scalar.Span, $"expected {Expected}, found {scalar.Kind}");
        if (match.Groups[2].Success)
        {
            diagnostic.Help($"for one minute write `count: {number}, in: 60 s`; for two, twice as many in 2 min");
        }
        else
        {
            diagnostic.Fix(scalar.Span, number).Help($"write {number}");
        }

        return true;
    }

    [GeneratedRegex(@"\A([0-9]{1,4}) *(?:x|times|taps|circles|presses|strokes|breaths|rounds|sessions|reps|repetitions|(/ *min|(?:per|a|every) +min|bpm).*)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();
}
