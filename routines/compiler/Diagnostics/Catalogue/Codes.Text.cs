using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>Texts on the screen.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode TooWide = Error("AT020", "a text does not fit the screen",
        $"""
        The screen is 128 dots wide: {Limits.LineCharacters} characters of small text (6 dots each) or {Limits.BigCharacters} of big text
        (12 dots each). Nothing scrolls while hands are busy, so a longer text is an error.
        """);

    public static readonly DiagnosticCode TooManyLines = Error("AT021", "too many lines",
        $"""
        A cue, a place or a tip has at most {Limits.CueLines} lines of small text: more would not leave room for
        the time and the name of the point.
        """);

    public static readonly DiagnosticCode NoGlyph = Error("AT022", "a character that the fonts lack",
        """
        The device's fonts have the printable ASCII characters, Latin letters with accents and a few
        signs such as degree, times and arrows. Write ' for a curly
        apostrophe, - for a long dash, "in" for an inch sign. Latin letters with accents are
        drawn (a few in another way, AT108); other scripts are not drawn.
        """);

    public static readonly DiagnosticCode EmptyText = Error("AT023", "an empty text",
        """
        The text, or one of its lines, is empty. Leave the key out instead.
        """);
}
