using System.Linq;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>Steps that do not make sense.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode SideImpossible = Error("AT050", "a side that the point does not have",
        """
        A point on the midline has no left and right, and a paired point has no midline.
        """);

    public static readonly DiagnosticCode KeyOfOtherTechnique = Error("AT051", "a key that this technique does not use",
        $"""
        Each technique has its own keys beside those of every step:
          {Made(TechniqueNature.Circles)}: clockwise, counterclockwise, first, in, hold, tempo
          {Made(TechniqueNature.Steady)}: for, reason
          {Made(TechniqueNature.Beats)}: for, or count (with in: so many in so long), tempo, hold
          {Made(TechniqueNature.Cycles, touch: true)}: for, or count (with in), press, rest, hold
          {Made(TechniqueNature.Cycles, touch: false)}: for, or count; press is the breath drawn, rest the one let out
        "until: released" goes with {Made(TechniqueNature.Steady)}, {Made(TechniqueNature.Beats)}.
        """);

    public static readonly DiagnosticCode AmountConflict = Error("AT052", "amounts that contradict each other",
        """
        The two directions of circles are both counts or both seconds. "in" spreads counts over a time,
        so it needs counts. "for" and "count" exclude each other; "count" and "in" go together.
        """);

    public static readonly DiagnosticCode NoAmount = Error("AT053", "no amount",
        $"""
        How often or how long? These need count or for: {Made(TechniqueNature.Counted)}. Circles need a
        count or seconds above 0 in at least one direction.
        """);

    public static readonly DiagnosticCode BlockSide = Error("AT054", "a side inside a block",
        """
        A block goes through all its steps on one side and then on the other. Its steps have no side of
        their own, and they are at paired points.
        """);

    public static readonly DiagnosticCode BadPair = Error("AT055", "two points that do not go together",
        """
        Two points at once are two different single points, both paired or both on the midline.
        """);

    /// <summary>The techniques of a kind, by the one table of them.</summary>
    private static string Made(TechniqueNature kind, bool? touch = null) => string.Join(", ", Words.Values<Technique>()
        .Where(t => t.Is(kind) && (touch is null || touch == t.Is(TechniqueNature.Touch))).Select(Words.Of));
}
