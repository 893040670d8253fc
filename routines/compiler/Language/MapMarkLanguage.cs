using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a mark on a body map.</summary>
internal static class MapMarkLanguage
{
    public static readonly Field<string> Name = new("name", Names.MapName, "The map's file name, without .txt.", Required: true);

    public static readonly Field<int> X = new("x", new IntegerShape(0, 127), "Column of the mark, from 0 at the left.", Required: true);

    public static readonly Field<int> Y = new("y", new IntegerShape(0, 63), "Row of the mark, from 0 at the top.", Required: true);

    public static readonly ObjectShape<MapMark> Shape = new("a map mark", [Name, X, Y], (fields, _) =>
        fields.Get(Name) is { } name && fields.Get(X) is { } x && fields.Get(Y) is { } y ? new MapMark(name, x, y) : null);
}
