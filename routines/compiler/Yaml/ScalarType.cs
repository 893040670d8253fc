using System.Text.RegularExpressions;

namespace AcuTimer.Compiler.Yaml;

/// <summary>What a plain scalar is to YAML 1.2.</summary>
internal enum ScalarType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Empty, ~ or null.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a point or an exponent.</summary>
    Float,
}

/// <summary>The core schema of YAML 1.2: what an editor's schema validator sees too.</summary>
internal static partial class ScalarTypes
{
    public static ScalarType Of(string plain)
    {
        if (NullPattern().IsMatch(plain))
        {
            return ScalarType.Null;
        }

        if (BooleanPattern().IsMatch(plain))
        {
            return ScalarType.Boolean;
        }

        return IntegerPattern().IsMatch(plain) ? ScalarType.Integer
            : FloatPattern().IsMatch(plain) ? ScalarType.Float
            : ScalarType.Text;
    }

    [GeneratedRegex(@"\A(null|Null|NULL|~|)\z")]
    private static partial Regex NullPattern();

    [GeneratedRegex(@"\A(true|True|TRUE|false|False|FALSE)\z")]
    private static partial Regex BooleanPattern();

    [GeneratedRegex(@"\A([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z")]
    private static partial Regex IntegerPattern();

    [GeneratedRegex(@"\A([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z")]
    private static partial Regex FloatPattern();
}
