using System;
using System.Numerics;
using System.Text.RegularExpressions;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>The attribute transform.</summary>
internal static partial class SvgTransform
{
    private const float Degree = MathF.PI / 180;

    public static Matrix3x2 Of(string? text)
    {
        Matrix3x2 all = Matrix3x2.Identity;
        foreach (Match one in Pattern().Matches(text ?? ""))
        {
            all = One(one.Groups[1].Value, SvgNumbers.List(one.Groups[2].Value)) * all;
        }

        return all;
    }

    private static Matrix3x2 One(string name, float[] n) => (name, n.Length) switch
    {
        ("matrix", 6) => new Matrix3x2(n[0], n[1], n[2], n[3], n[4], n[5]),
        ("translate", 1) => Matrix3x2.CreateTranslation(n[0], 0),
        ("translate", 2) => Matrix3x2.CreateTranslation(n[0], n[1]),
        ("scale", 1) => Matrix3x2.CreateScale(n[0]),
        ("scale", 2) => Matrix3x2.CreateScale(n[0], n[1]),
        ("rotate", 1) => Matrix3x2.CreateRotation(n[0] * Degree),
        ("rotate", 3) => Matrix3x2.CreateRotation(n[0] * Degree, new Vector2(n[1], n[2])),
        ("skewX", 1) => Matrix3x2.CreateSkew(n[0] * Degree, 0),
        ("skewY", 1) => Matrix3x2.CreateSkew(0, n[0] * Degree),
        _ => throw new FormatException($"a transform '{name}' with {n.Length} numbers is not known."),
    };

    [GeneratedRegex(@"([A-Za-z]+)\s*\(([^)]*)\)")]
    private static partial Regex Pattern();
}
