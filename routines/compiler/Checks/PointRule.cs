using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Compiler.Checks;

/// <summary>A name leads to a point of the atlas. An old number does only where the atlas lists it.</summary>
internal static class PointRule
{
    public static PointSource? Find(Located<string> name, Atlas atlas, DiagnosticBag bag)
    {
        if (atlas.Find(name.Value) is { } point)
        {
            return point;
        }

        if (atlas.FindPlaceless(name.Value) is { } listed)
        {
            bag.Report(Codes.PointWithoutPlace, name.Span, $"{name.Value} ({listed.Name.Value}) is known, and no source of the atlas says where it is")
                .And(listed.Code.Span, "listed here, without a place")
                .Help($"say in words where it is, in an atlas file: an entry under `points` with `code: {name.Value}` and `place`");
            return null;
        }

        Diagnostic diagnostic = bag.Report(Codes.UnknownPoint, name.Span, $"the atlas has no point `{name.Value}`");
        if (atlas.Meant(name.Value) is { } meant)
        {
            return Help(diagnostic, $"did you mean `{meant.Code.Value}` ({meant.Name.Value})?");
        }

        string? near = Suggestion.Nearest(name.Value, atlas.Names);
        if (near is not null && Suggestion.SameName(near, name.Value))
        {
            return Help(diagnostic, $"did you mean `{near}`?");
        }

        if (WhoCodes.IsBeyond(name.Value))
        {
            diagnostic.Note("the WHO standard has no such point either");
        }
        else if (WhoCodes.LooksOld(name.Value))
        {
            // No guess here: old B40 is WHO BL45.
            diagnostic.Note("old numbers are ambiguous: they count only as an alias in the atlas");
            return Help(diagnostic, "write the WHO code that the book means");
        }

        return Help(diagnostic, IsRange(name.Value) ? "a line of points is an area of your own: an entry under `points` with `covers: [...]`, which names them"
            : near is null ? $"write a WHO code, or make it a point of your own: acutimer new-point {(Names.PointCode.IsMatch(name.Value) ? name.Value : "NAME")}"
            : $"did you mean `{near}`?");
    }

    /// <summary>BL13..BL25, BL13-BL25 or BL13 to 25.</summary>
    private static bool IsRange(string name) => name.Split(["..", "-", "\u2013", " to "], System.StringSplitOptions.TrimEntries) is [var first, var last]
        && WhoCodes.IsPoint(first) && (WhoCodes.IsPoint(last) || int.TryParse(last, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _));

    private static PointSource? Help(Diagnostic diagnostic, string text)
    {
        diagnostic.Help(text);
        return null;
    }
}
