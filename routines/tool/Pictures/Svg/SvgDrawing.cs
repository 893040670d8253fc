using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Xml.Linq;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>Draws the elements of an SVG in their order: shapes, groups, and what they use.</summary>
internal sealed class SvgDrawing
{
    private const int MostElements = 5_000;
    private const int MostUses = 20;
    private const int Longest = 768;

    private readonly XElement _root;
    private readonly Dictionary<string, XElement> _byId;
    private readonly SvgStyles _styles;
    private readonly SvgRaster _raster;
    private readonly Matrix3x2 _fit;
    private int _elements;
    private int _depth;

    /// <exception cref="FormatException">It has no size.</exception>
    public SvgDrawing(XElement root)
    {
        _root = root;
        _byId = root.DescendantsAndSelf().Where(element => element.Attribute("id") is not null)
            .GroupBy(element => element.Attribute("id")!.Value).ToDictionary(same => same.Key, same => same.First());
        _styles = new SvgStyles(root);
        (float left, float top, float width, float height) = Box(root);
        float scale = Longest / Math.Max(width, height);
        _fit = Matrix3x2.CreateTranslation(-left, -top) * Matrix3x2.CreateScale(scale);
        _raster = new SvgRaster(Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }

    /// <summary>Names of elements that are not drawn.</summary>
    public HashSet<string> LeftOut { get; } = [];

    public bool HasDrawn { get; private set; }

    /// <exception cref="FormatException">A number or a path that cannot be read, or too much to draw.</exception>
    public GrayPicture Draw()
    {
        Children(_root, _fit, _styles.Of(_root, SvgStyle.Plain));
        return _raster.Picture;
    }

    private static (float Left, float Top, float Width, float Height) Box(XElement root)
    {
        float[] box = SvgNumbers.List(root.Attribute("viewBox")?.Value ?? "");
        if (box.Length != 4)
        {
            box = [0, 0, SvgNumbers.Length(root, "width"), SvgNumbers.Length(root, "height")];
        }

        return box[2] > 0 && box[3] > 0 ? (box[0], box[1], box[2], box[3]) : throw new FormatException("it has no size: neither a viewBox nor width and height.");
    }

    private void Children(XElement parent, Matrix3x2 place, SvgStyle style)
    {
        foreach (XElement child in parent.Elements())
        {
            Element(child, place, style);
        }
    }

    private void Element(XElement element, Matrix3x2 place, SvgStyle inherited)
    {
        if (++_elements > MostElements)
        {
            throw new FormatException($"it has more than {MostElements} elements: simplify it, or save it as PNG.");
        }

        SvgStyle style = _styles.Of(element, inherited);
        Matrix3x2 here = SvgTransform.Of(element.Attribute("transform")?.Value) * place;
        if (style.Hidden)
        {
            return;
        }

        switch (element.Name.LocalName)
        {
            case "g" or "a" or "svg" or "switch":
                Children(element, here, style);
                break;
            case "use":
                Use(element, here, style);
                break;
            case "defs" or "symbol" or "style" or "title" or "desc" or "metadata" or "linearGradient" or "radialGradient" or "namedview" or "marker":
                break;
            default:
                Shape(element, here, style);
                break;
        }
    }

    /// <summary>Whatever is nested too deep has more elements than are drawn, in the end.</summary>
    private void Use(XElement use, Matrix3x2 here, SvgStyle style)
    {
        string target = use.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "href")?.Value ?? "";
        if (!target.StartsWith('#') || !_byId.TryGetValue(target[1..], out XElement? used) || use.AncestorsAndSelf().Contains(used) || _depth > MostUses)
        {
            LeftOut.Add("use of " + (target.StartsWith('#') ? target : "another file"));
            return;
        }

        _depth++;
        Matrix3x2 moved = Matrix3x2.CreateTranslation(SvgNumbers.Length(use, "x"), SvgNumbers.Length(use, "y")) * here;
        if (used.Name.LocalName == "symbol")
        {
            Children(used, moved, _styles.Of(used, style));
        }
        else
        {
            Element(used, moved, style);
        }

        _depth--;
    }

    private void Shape(XElement element, Matrix3x2 here, SvgStyle style)
    {
        if (SvgShapes.Of(element) is not { } lines)
        {
            LeftOut.Add(element.Name.LocalName);
            return;
        }

        List<SvgLine> placed = lines.Select(line => line.Moved(here)).ToList();
        if (style.Fill is { } fill && element.Name.LocalName != "line")
        {
            _raster.Fill(placed, style.EvenOdd, fill);
            HasDrawn |= placed.Count > 0;
        }

        if (style.Stroke is { } stroke && style.Width > 0)
        {
            float width = style.Width * MathF.Sqrt(MathF.Abs(here.GetDeterminant()));
            placed.ForEach(line => _raster.Stroke(line, width, stroke));
            HasDrawn |= placed.Count > 0;
        }
    }
}
