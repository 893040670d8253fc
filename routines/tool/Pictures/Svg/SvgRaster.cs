using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>Fills areas and draws lines, pixel by pixel, on white.</summary>
internal sealed class SvgRaster
{
    /// <summary>Edges times rows: some seconds.</summary>
    private const long MostWork = 40_000_000;
    private const int Corners = 8;

    private long _work;

    public SvgRaster(int width, int height)
    {
        Picture = new GrayPicture(width, height, new byte[width * height]);
        Array.Fill(Picture.Shades, (byte)255);
    }

    public GrayPicture Picture { get; }

    public void Fill(IReadOnlyList<SvgLine> lines, bool evenOdd, byte shade)
    {
        var edges = lines.Where(line => line.Points.Count > 1)
            .SelectMany(line => line.Points.Zip(line.Points.Skip(1).Append(line.Points[0])))
            .Where(edge => edge.First.Y != edge.Second.Y && float.IsFinite(edge.First.X + edge.First.Y + edge.Second.X + edge.Second.Y)).ToList();
        if (edges.Count == 0)
        {
            return;
        }

        int top = Row(edges.Min(edge => MathF.Min(edge.First.Y, edge.Second.Y)));
        int bottom = Row(edges.Max(edge => MathF.Max(edge.First.Y, edge.Second.Y)));
        Spend((long)edges.Count * (bottom - top + 1));
        for (int y = top; y <= bottom; y++)
        {
            FillRow(y, edges, evenOdd, shade);
        }
    }

    /// <summary>Round at its ends and turns, and at least a pixel wide.</summary>
    public void Stroke(SvgLine line, float width, byte shade)
    {
        float half = MathF.Max(width, 1) / 2;
        IEnumerable<Vector2> points = line.Closed ? line.Points.Append(line.Points[0]) : line.Points;
        Vector2? before = null;
        foreach (Vector2 point in points)
        {
            Fill([new SvgLine(Enumerable.Range(0, Corners).Select(i => point + (half * Direction(2 * MathF.PI * i / Corners))).ToList(), true)], false, shade);
            if (before is { } from && from != point)
            {
                Vector2 across = half * Vector2.Normalize(new Vector2(from.Y - point.Y, point.X - from.X));
                Fill([new SvgLine([from + across, point + across, point - across, from - across], true)], false, shade);
            }

            before = point;
        }
    }

    private void FillRow(int y, List<(Vector2 First, Vector2 Second)> edges, bool evenOdd, byte shade)
    {
        float middle = y + 0.5f;
        var crossings = edges.Where(edge => (edge.First.Y <= middle) != (edge.Second.Y <= middle))
            .Select(edge => (X: edge.First.X + ((middle - edge.First.Y) / (edge.Second.Y - edge.First.Y) * (edge.Second.X - edge.First.X)), Way: edge.First.Y < edge.Second.Y ? 1 : -1))
            .OrderBy(crossing => crossing.X).ToList();
        int turns = 0;
        for (int i = 0; i + 1 < crossings.Count; i++)
        {
            turns += evenOdd ? 1 : crossings[i].Way;
            if (evenOdd ? turns % 2 != 0 : turns != 0)
            {
                int from = (int)Math.Clamp(MathF.Round(crossings[i].X), 0, Picture.Width);
                int to = (int)Math.Clamp(MathF.Round(crossings[i + 1].X), 0, Picture.Width);
                Picture.Shades.AsSpan((y * Picture.Width) + from, to - from).Fill(shade);
            }
        }
    }

    private void Spend(long work)
    {
        _work += work;
        if (_work > MostWork)
        {
            throw new FormatException("it has too much to draw: simplify it, or save it as PNG.");
        }
    }

    private int Row(float y) => (int)Math.Clamp(y, 0, Picture.Height - 1);

    private static Vector2 Direction(float angle) => new(MathF.Cos(angle), MathF.Sin(angle));
}
