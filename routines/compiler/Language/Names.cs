using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The forms of names.</summary>
internal static class Names
{
    /// <summary>A WHO code or an area's name: it is shown as big text.</summary>
    public static readonly PatternShape PointCode = new(
        "a point code such as BL40 or FOOT", "^[A-Z][A-Z0-9]*([+-][A-Z0-9]+)*$", Limits.BigCharacters, Codes.BadCode);

    /// <summary>As PointCode, and in a routine any alias of the atlas too.</summary>
    public static readonly TextShape PointName = new(Limits.LineCharacters);

    /// <summary>An old number or another name, without blanks: the table separates aliases by blanks.</summary>
    public static readonly PatternShape Alias = new(
        "an alias without blanks, such as B54", "^[A-Za-z][A-Za-z0-9+-]*$", Limits.LineCharacters, Codes.BadCode);

    public static readonly PatternShape DocumentId = new(
        "a document id such as 004 or WHO", "^[A-Z0-9]{2,8}$", 8, Codes.BadName);

    public static readonly PatternShape MapName = new(
        "a map name such as leg-back", "^[a-z0-9]+(-[a-z0-9]+)*$", Limits.LineCharacters, Codes.BadName);
}
