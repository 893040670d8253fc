using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A time in a range, in steps that the table can hold; the value is in milliseconds.</summary>
internal sealed class DurationShape : Shape<int>
{
    public DurationShape(int stepMs, int minMs, int maxMs)
    {
        StepMs = stepMs;
        MinMs = minMs;
        MaxMs = maxMs;
    }

    /// <summary>What a time looks like.</summary>
    public const string Examples = "5, 5 s, 1.5 s, 800 ms, 2 min or 1:30";

    public int StepMs { get; }

    public int MinMs { get; }

    public int MaxMs { get; }

    public override string Expected => $"a time from {Duration.Write(MinMs)} to {Duration.Write(MaxMs)}";

    /// <summary>Whole seconds.</summary>
    public static DurationShape Seconds(int min, int max) => new(1000, min * 1000, max * 1000);

    /// <summary>A number of seconds, or a time with a unit; only the number's range can be told to an editor.</summary>
    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject
            {
                ["type"] = StepMs % 1000 == 0 ? "integer" : "number",
                ["minimum"] = MinMs / 1000m,
                ["maximum"] = MaxMs / 1000m,
            },
            TextSchema()),
    };

    public static JsonObject TextSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = Duration.Pattern,
        // Editors that know this keyword say it instead of the pattern.
        ["patternErrorMessage"] = "Not a time. Write " + Examples,
    };

    public override Located<int>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlScalar { Type: ScalarType.Text or ScalarType.Integer or ScalarType.Float } scalar)
        {
            ReportKind(node, bag);
            return null;
        }

        // A quoted bare number is a text to an editor's schema, so it is one here.
        bool bareText = scalar.Type == ScalarType.Text && !Duration.HasUnit(scalar.Text);
        if (bareText || Duration.ParseMicroseconds(scalar.Text) is not { } microseconds)
        {
            Diagnostic diagnostic = bag.Report(Codes.NotATime, scalar.Span, $"`{scalar.Text}` is not a time");
            if (Duration.Repaired(scalar.Text) is { } meant)
            {
                diagnostic.Fix(scalar.Span, meant).Help($"write {meant}");
            }
            else
            {
                diagnostic.Help("write " + Examples);
            }

            return null;
        }

        return InRange(microseconds, scalar, bag);
    }

    private Located<int>? InRange(long microseconds, YamlScalar scalar, DiagnosticBag bag)
    {
        if (microseconds < MinMs * 1000L || microseconds > MaxMs * 1000L)
        {
            bag.Report(Codes.OutOfRange, scalar.Span, $"`{scalar.Text}` is not {Expected}");
            return null;
        }

        if (microseconds % (StepMs * 1000L) != 0)
        {
            bag.Report(Codes.TooFine, scalar.Span, $"`{scalar.Text}` is not a multiple of {Duration.Write(StepMs)}");
            return null;
        }

        return new Located<int>((int)(microseconds / 1000), scalar.Span);
    }
}
