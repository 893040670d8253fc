using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>Straight pieces, one after the other; closed where the last one leads back to the start.</summary>
internal sealed record SvgLine(IReadOnlyList<Vector2> Points, bool Closed)
{
    public SvgLine Moved(Matrix3x2 by) => this with { Points = Points.Select(point => Vector2.Transform(point, by)).ToList() };
}
