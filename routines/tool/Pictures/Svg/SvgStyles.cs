using System;
using System.Collections.Generic;
using System.Drawing;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>
/// What is said about painting, in rising order: attributes, the file's own style sheet (by element, class or id), and the
/// attribute style. Of selectors only single ones count, as drawing programs write them.
/// </summary>
internal sealed partial class SvgStyles
{
    private readonly Dictionary<string, string> _rules = [];

    public SvgStyles(XElement root)
    {
        foreach (Match rule in root.Descendants().Where(element => element.Name.LocalName == "style").SelectMany(sheet => Rules().Matches(Comments().Replace(sheet.Value, ""))))
        {
            foreach (string selector in rule.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries))
            {
                _rules[selector] = _rules.GetValueOrDefault(selector) + ";" + rule.Groups[2].Value;
            }
        }
    }

    public SvgStyle Of(XElement element, SvgStyle inherited)
    {
        Dictionary<string, string> said = [];
        foreach (XAttribute attribute in element.Attributes())
        {
            said[attribute.Name.LocalName] = attribute.Value;
        }

        string[] selectors = [element.Name.LocalName, .. Words(element, "class").Select(name => "." + name), .. Words(element, "id").Select(name => "#" + name)];
        foreach (string part in selectors.Select(selector => _rules.GetValueOrDefault(selector)).Append(element.Attribute("style")?.Value).OfType<string>().SelectMany(text => text.Split(';')))
        {
            if (part.Split(':', 2) is [var key, var value])
            {
                said[key.Trim()] = value.Trim();
            }
        }

        return With(said, inherited);
    }

    private static string[] Words(XElement element, string attribute) =>
        (element.Attribute(attribute)?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static SvgStyle With(Dictionary<string, string> said, SvgStyle inherited)
    {
        float all = Share(said, "opacity");
        return new SvgStyle(
            Paint(said, "fill", inherited.Fill, all * Share(said, "fill-opacity")),
            Paint(said, "stroke", inherited.Stroke, all * Share(said, "stroke-opacity")),
            said.TryGetValue("stroke-width", out string? width) && SvgNumbers.List(width) is [var number, ..] ? number : inherited.Width,
            said.TryGetValue("fill-rule", out string? rule) ? rule == "evenodd" : inherited.EvenOdd,
            said.GetValueOrDefault("display") == "none" || (said.TryGetValue("visibility", out string? seen) ? seen is "hidden" or "collapse" : inherited.Hidden));
    }

    private static float Share(Dictionary<string, string> said, string key) =>
        said.TryGetValue(key, out string? text) && SvgNumbers.List(text) is [var number, ..] ? Math.Clamp(text.Contains('%', StringComparison.Ordinal) ? number / 100 : number, 0, 1) : 1;

    private static byte? Paint(Dictionary<string, string> said, string key, byte? inherited, float share)
    {
        byte? shade = said.TryGetValue(key, out string? paint) && paint != "inherit" ? Shade(paint) : inherited;
        return shade is not { } dark || share == 0 ? null : (byte)(255 - ((255 - dark) * share));
    }

    /// <summary>A pattern or a gradient, and a colour that is not known, count as black: something is there.</summary>
    private static byte? Shade(string paint)
    {
        if (paint is "none" or "transparent")
        {
            return null;
        }

        if (paint.StartsWith("rgb", StringComparison.OrdinalIgnoreCase) && SvgNumbers.List(paint) is [var red, var green, var blue, ..])
        {
            float unit = paint.Contains('%', StringComparison.Ordinal) ? 2.55f : 1;
            return Luma(red * unit, green * unit, blue * unit);
        }

        if (paint.StartsWith('#'))
        {
            string hex = paint.Length is 4 or 5 ? string.Concat(paint[1..4].Select(digit => $"{digit}{digit}")) : paint.Length is 7 or 9 ? paint[1..7] : "000000";
            return int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int colour) ? Luma(colour >> 16, (colour >> 8) & 255, colour & 255) : (byte)0;
        }

        Color named = Color.FromName(paint);
        return Luma(named.R, named.G, named.B);
    }

    private static byte Luma(float red, float green, float blue) => (byte)Math.Clamp((0.299f * red) + (0.587f * green) + (0.114f * blue), 0, 255);

    [GeneratedRegex(@"([^{}]+)\{([^{}]*)\}")]
    private static partial Regex Rules();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
