namespace AcuTimer.Compiler.Diagnostics;

/// <content>Steps that do not make sense.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode SideImpossible = Error("AT050", "a side that the point does not have",
        """
        A point on the midline has no left and right, and a paired point has no midline.
        """);

    public static readonly DiagnosticCode KeyOfOtherTechnique = Error("AT051", "a key that this technique does not use",
        """
        Each technique has its own keys beside those of every step:
          circles             clockwise, counterclockwise, first, in, hold, tempo
          hold                for
          wiggle knead stroke for, or count (with in: so many in so long), tempo, hold
          tap                 for, or count (with in), tempo, hold
          squeeze             for, or count (with in), press, rest, hold
          breathe             for, or count; press (breathing in), rest (breathing out)
        "until: released" goes with hold, wiggle, knead, stroke and tap.
        """);

    public static readonly DiagnosticCode AmountConflict = Error("AT052", "amounts that contradict each other",
        """
        The two directions of circles are both counts or both seconds. "in" spreads counts over a time,
        so it needs counts. "for" and "count" exclude each other; "count" and "in" go together.
        """);

    public static readonly DiagnosticCode NoAmount = Error("AT053", "no amount",
        """
        How often or how long? A tap, a squeeze and a breath need count or for; circles need a count or
        seconds above 0 in at least one direction.
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
}
