using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>The data of a path, its curves taken apart into straight pieces.</summary>
internal sealed partial class SvgPath
{
    private const int MostPoints = 200_000;
    private const int Pieces = 16;

    private readonly string _data;
    private readonly List<SvgLine> _lines = [];
    private List<Vector2> _points = [];
    private Vector2 _at;
    private Vector2 _start;
    private Vector2 _control;
    private char _before;
    private int _count;

    public SvgPath(string data) => _data = data;

    /// <exception cref="FormatException">A command that is none, or with too few numbers.</exception>
    public IReadOnlyList<SvgLine> Lines()
    {
        foreach (Match command in Commands().Matches(_data))
        {
            char letter = command.Groups[1].Value[0];
            int length = Length(letter);
            float[] numbers = char.ToUpperInvariant(letter) == 'A' ? ArcNumbers(command.Groups[2].Value) : SvgNumbers.List(command.Groups[2].Value);
            if (length == 0 ? numbers.Length > 0 : numbers.Length == 0 || numbers.Length % length > 0)
            {
                throw new FormatException($"the path command {letter} has {numbers.Length} numbers.");
            }

            foreach (float[] one in length == 0 ? [numbers] : numbers.Chunk(length))
            {
                Do(letter, one);
                _before = char.ToUpperInvariant(letter);
                letter = letter == 'M' ? 'L' : letter == 'm' ? 'l' : letter;
            }
        }

        End(false);
        return _lines;
    }

    private static int Length(char letter) => char.ToUpperInvariant(letter) switch
    {
        'Z' => 0,
        'H' or 'V' => 1,
        'M' or 'L' or 'T' => 2,
        'S' or 'Q' => 4,
        'C' => 6,
        _ => 7,
    };

    /// <summary>The two flags of an arc may stand without a blank: a1 1 0 011 2.</summary>
    private static float[] ArcNumbers(string text) => Arcs().Matches(text)
        .SelectMany(arc => arc.Groups.Values.Skip(1).Select(part => SvgNumbers.Number(part.Value))).ToArray();

    private void Do(char letter, float[] n)
    {
        Vector2 from = char.IsLower(letter) ? _at : Vector2.Zero;
        Vector2 Point(int i) => from + new Vector2(n[i], n[i + 1]);
        switch (char.ToUpperInvariant(letter))
        {
            case 'M':
                End(false);
                _start = Point(0);
                Add(_start);
                break;
            case 'L':
                Add(Point(0));
                break;
            case 'H':
                Add(new Vector2(from.X + n[0], _at.Y));
                break;
            case 'V':
                Add(new Vector2(_at.X, from.Y + n[0]));
                break;
            case 'C':
                Cubic(Point(0), Point(2), Point(4));
                break;
            case 'S':
                Cubic(_before is 'C' or 'S' ? (2 * _at) - _control : _at, Point(0), Point(2));
                break;
            case 'Q':
                Quadratic(Point(0), Point(2));
                break;
            case 'T':
                Quadratic(_before is 'Q' or 'T' ? (2 * _at) - _control : _at, Point(0));
                break;
            case 'A':
                Arc(new Vector2(n[0], n[1]), n[2], n[3] != 0, n[4] != 0, Point(5));
                break;
            default:
                End(true);
                _at = _start;
                break;
        }
    }

    private void End(bool closed)
    {
        if (_points.Count > 0)
        {
            _lines.Add(new SvgLine(_points, closed));
            _points = [];
        }
    }

    private void Add(Vector2 point)
    {
        if (++_count > MostPoints)
        {
            throw new FormatException($"a path has more than {MostPoints} points: simplify it, or save it as PNG.");
        }

        if (_points.Count == 0 && point != _start)
        {
            _points.Add(_start);
        }

        _points.Add(point);
        _at = point;
    }

    private void Cubic(Vector2 one, Vector2 two, Vector2 end)
    {
        Vector2 start = _at;
        for (int i = 1; i <= Pieces; i++)
        {
            float t = i / (float)Pieces, u = 1 - t;
            Add((u * u * u * start) + (3 * u * u * t * one) + (3 * u * t * t * two) + (t * t * t * end));
        }

        _control = two;
    }

    private void Quadratic(Vector2 control, Vector2 end)
    {
        Cubic(_at + ((control - _at) * 2 / 3), end + ((control - end) * 2 / 3), end);
        _control = control;
    }

    /// <summary>As SVG 1.1, appendix F.6.5, makes a centre of the two ends.</summary>
    private void Arc(Vector2 radii, float degrees, bool large, bool clockwise, Vector2 end)
    {
        radii = Vector2.Abs(radii);
        if (radii.X == 0 || radii.Y == 0 || end == _at)
        {
            Add(end);
            return;
        }

        Matrix3x2 turn = Matrix3x2.CreateRotation(degrees * MathF.PI / 180);
        Matrix3x2.Invert(turn, out Matrix3x2 back);
        Vector2 half = Vector2.Transform((_at - end) / 2, back);
        float stretch = (half / radii).LengthSquared();
        radii *= stretch > 1 ? MathF.Sqrt(stretch) : 1;
        Vector2 unit = half / radii;
        float rest = MathF.Sqrt(MathF.Max(0, (1 / unit.LengthSquared()) - 1)) * (large == clockwise ? -1 : 1);
        Vector2 centre = rest * new Vector2(unit.Y, -unit.X);
        Vector2 middle = (_at + end) / 2;
        float from = Angle(unit - centre);
        float sweep = Angle(-unit - centre) - from;
        sweep += clockwise && sweep < 0 ? 2 * MathF.PI : !clockwise && sweep > 0 ? -2 * MathF.PI : 0;
        for (int i = 1; i < 2 * Pieces; i++)
        {
            float angle = from + (sweep * i / (2 * Pieces));
            Add(Vector2.Transform(radii * (centre + new Vector2(MathF.Cos(angle), MathF.Sin(angle))), turn) + middle);
        }

        Add(end);
    }

    private static float Angle(Vector2 of) => MathF.Atan2(of.Y, of.X);

    [GeneratedRegex("([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*)")]
    private static partial Regex Commands();

    [GeneratedRegex(@"([0-9.eE+-]+)[\s,]+([0-9.eE+-]+)[\s,]+([0-9.eE+-]+)[\s,]+([01])[\s,]*([01])[\s,]*([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)[\s,]*([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)")]
    private static partial Regex Arcs();
}
