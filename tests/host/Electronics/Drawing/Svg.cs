using System.Globalization;
using System.Text;

namespace AcuTimer.Tests.Electronics.Drawing;

/// <summary>A picture of lines and words.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _text = new();

    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    /// <param name="title">For those who cannot see it.</param>
    public Svg(int width, int height, string title)
    {
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" font-family=\"DejaVu Sans, Arial, sans-serif\" font-size=\"13\">");
        Line($"<title>{title}</title>");
        Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
    }

    public void Wire(double x, double y, double toX, double toY, string colour = Ink.Black, double width = 1.6) =>
        Path($"M{N(x)} {N(y)}L{N(toX)} {N(toY)}", colour, width: width);

    public void Path(string data, string colour = Ink.Black, string fill = "none", double width = 1.6) =>
        Line($"<path d=\"{data}\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"{N(width)}\" stroke-linejoin=\"round\"/>");

    public void Box(double x, double y, double width, double height, string colour = Ink.Black, string fill = "#ffffff", double corner = 0) =>
        Line($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" rx=\"{N(corner)}\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"1.6\"/>");

    public void Dot(double x, double y, string colour = Ink.Black, double radius = 3.6) =>
        Line($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{colour}\"/>");

    public void Ring(double x, double y, double radius) =>
        Line($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"#ffffff\" stroke=\"{Ink.Black}\" stroke-width=\"1.6\"/>");

    /// <param name="anchor">start, middle or end.</param>
    public void Text(double x, double y, string text, string anchor = "start", string colour = Ink.Black, bool bold = false, int size = 13) =>
        Line($"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" fill=\"{colour}\" font-size=\"{size}\"{(bold ? " font-weight=\"bold\"" : string.Empty)}>{text.Replace("&", "&amp;", System.StringComparison.Ordinal)}</text>");

    public string Finish() => _text + "</svg>\n";

    /// <summary>A number as SVG writes it.</summary>
    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void Line(string line) => _text.Append(line).Append('\n');
}
