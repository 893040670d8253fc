using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>From a tree to values.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode UnknownKey = Error("AT010", "an unknown key",
        """
        The language has no such key here. Keys are lower-case, with dashes between words.
        The message names the nearest key that exists. A key of another technique is AT051.
        """);

    public static readonly DiagnosticCode MissingKey = Error("AT011", "a key is missing",
        """
        Some keys have no default and must be there: a routine needs routine, applied-by, gates and
        steps; a step needs point (or points) and technique; a point needs code, name, region,
        laterality, place, big, ceiling and source.
        """);

    public static readonly DiagnosticCode WrongKind = Error("AT012", "a value of the wrong kind",
        """
        Here a text is expected and a list stands there, or the like. A text that looks like a number,
        a truth value or nothing at all to YAML needs quotation marks: "004", "no", "~".
        """);

    public static readonly DiagnosticCode UnknownWord = Error("AT013", "an unknown word",
        """
        The value must be one of the words that the message lists. Words are lower-case, with dashes:
        left-then-right.
        """);

    public static readonly DiagnosticCode OutOfRange = Error("AT014", "a number out of range",
        """
        The number is below or above what the language allows here. The message gives the range; its
        limits come from the device's memory, from the table's format, or from what a hand can do.
        """);

    public static readonly DiagnosticCode NotATime = Error("AT015", "not a time",
        """
        Times are written in one of these ways:
          5          seconds
          5 s        seconds; 1.5 s is allowed
          800 ms     milliseconds
          2 min      minutes
          1:30       minutes and seconds
        """);

    public static readonly DiagnosticCode TooFine = Error("AT016", "a time finer than the table can hold",
        $"""
        The table keeps times in steps: whole seconds for work, hold, ramp, prepare, release and switch;
        {Limits.TempoUnitMs} ms for the tempo; {Limits.RhythmUnitMs} ms for press and rest. Round the time to such a step.
        """);

    public static readonly DiagnosticCode BadSource = Error("AT017", "a source that cannot be read",
        """
        A source names a document and, if it can, a paragraph: "004 p21" or "WHO". Paragraphs are
        counted from 1; every line that is not empty is one, headings too.
        """);

    public static readonly DiagnosticCode BadCode = Error("AT018", "not a point code",
        $"""
        A point's code is a WHO code (BL40) or, for an area, a name in capitals (FOOT, LI10-LI11): A-Z,
        0-9, "-" and "+", beginning with a letter, at most {Limits.BigCharacters} characters.
        """);

    public static readonly DiagnosticCode BadName = Error("AT019", "not a name",
        """
        A document's id is two to eight capitals or digits (004, WHO). A map's name is lower-case letters
        and digits with dashes (leg-back), as its file is called.
        """);
}
