using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Xml.Linq;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>The basic shapes and paths as straight pieces. Corners of rectangles are never round: a map shows no such thing.</summary>
internal static class SvgShapes
{
    private const int Around = 48;

    /// <summary>Null for an element that is no shape.</summary>
    public static IReadOnlyList<SvgLine>? Of(XElement element) => element.Name.LocalName switch
    {
        "path" => new SvgPath(element.Attribute("d")?.Value ?? "").Lines(),
        "line" => [new SvgLine([At(element, "x1", "y1"), At(element, "x2", "y2")], false)],
        "polyline" => Points(element, false),
        "polygon" => Points(element, true),
        "rect" => Rectangle(At(element, "x", "y"), At(element, "width", "height")),
        "circle" => Ellipse(At(element, "cx", "cy"), At(element, "r", "r")),
        "ellipse" => Ellipse(At(element, "cx", "cy"), At(element, "rx", "ry")),
        _ => null,
    };

    private static Vector2 At(XElement element, string x, string y) => new(SvgNumbers.Length(element, x), SvgNumbers.Length(element, y));

    private static List<SvgLine> Points(XElement element, bool closed)
    {
        float[] numbers = SvgNumbers.List(element.Attribute("points")?.Value ?? "");
        return [new SvgLine(numbers.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new Vector2(pair[0], pair[1])).ToList(), closed)];
    }

    private static List<SvgLine> Rectangle(Vector2 at, Vector2 size) => size.X <= 0 || size.Y <= 0 ? []
        : [new SvgLine([at, at + new Vector2(size.X, 0), at + size, at + new Vector2(0, size.Y)], true)];

    private static List<SvgLine> Ellipse(Vector2 centre, Vector2 radii) => radii.X <= 0 || radii.Y <= 0 ? []
        : [new SvgLine(Enumerable.Range(0, Around).Select(i => centre + (radii * Direction(2 * MathF.PI * i / Around))).ToList(), true)];

    private static Vector2 Direction(float angle) => new(MathF.Cos(angle), MathF.Sin(angle));
}
