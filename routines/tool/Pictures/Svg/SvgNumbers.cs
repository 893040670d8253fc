using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>Numbers as SVG writes them: 1.5, -.5, 1e2, one behind the other.</summary>
internal static partial class SvgNumbers
{
    private const float Most = 1e6f;

    /// <summary>All numbers of a text.</summary>
    public static float[] List(string text) => Pattern().Matches(text).Select(found => Number(found.Value)).ToArray();

    /// <summary>An attribute's number, without its unit; 0 where there is none.</summary>
    public static float Length(XElement element, string attribute) => List(element.Attribute(attribute)?.Value ?? "").FirstOrDefault();

    /// <exception cref="FormatException">No number, or one that no drawing has.</exception>
    public static float Number(string text) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float value) && MathF.Abs(value) <= Most
            ? value
            : throw new FormatException($"'{(text.Length > 20 ? text[..20] + "…" : text)}' is no number that a drawing has.");

    [GeneratedRegex(@"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")]
    private static partial Regex Pattern();
}
