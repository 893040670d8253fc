using System;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Model;

/// <summary>Where a point lies on a body map, in the map's dots.</summary>
internal sealed record MapMark(Located<string> Name, Located<int> X, Located<int> Y)
{
    /// <summary>Whether both are there and mean one dot.</summary>
    public static bool Same(MapMark? one, MapMark? other) =>
        one is not null && other is not null && (one.Name.Value, one.X.Value, one.Y.Value) == (other.Name.Value, other.X.Value, other.Y.Value);

    /// <summary>Whether both are there and mean dots that touch.</summary>
    public static bool Beside(MapMark? one, MapMark? other) =>
        one is not null && other is not null && one.Name.Value == other.Name.Value
        && Math.Abs(one.X.Value - other.X.Value) <= 1 && Math.Abs(one.Y.Value - other.Y.Value) <= 1;
}
