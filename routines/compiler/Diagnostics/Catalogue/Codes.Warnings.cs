using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>Warnings.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode LongRoutine = Warning("AT100", "a long routine",
        $"""
        The session is over {Limits.SessionLongSeconds / 60} minutes. That is allowed; published protocols stay below it.
        """);

    public static readonly DiagnosticCode SideMissing = Warning("AT101", "the side is missing",
        """
        A step at a paired point says no side. Left, then right is taken. Say so, and list "side" under
        defaults if the document does not give it.
        """);

    public static readonly DiagnosticCode TipMissing = Warning("AT102", "a tip is missing",
        """
        Every routine tells the person before it starts what to do about sharp pain. Add a line with
        "pain" in it under before.
        """);

    public static readonly DiagnosticCode DefaultUnmarked = Warning("AT103", "a device default that is not marked",
        """
        The step names its source but leaves this value out, so the device's default stands there. List it
        under defaults: what a document does not say must not look as if it did. It is marked in the
        table in any case.
        """);

    public static readonly DiagnosticCode NoEffect = Warning("AT104", "a value without effect",
        """
        The value changes nothing: a switch time at a step with one side only or inside a block, or a first
        direction where there is only one.
        """);

    public static readonly DiagnosticCode SameOrder = Warning("AT105", "two routines at one place in the menu",
        """
        Two routines have the same order. Their file names then decide which comes first. Give each its own
        number, or leave order out.
        """);

    public static readonly DiagnosticCode AmountMissing = Warning("AT106", "no amount is given",
        $"""
        The step says neither how long nor how often, so the device's own amount is taken: {Defaults.WorkSeconds} s, and for
        circles {Defaults.Circles} in each direction. Write it down, or list amount under defaults where the document does not
        give it.
        """);

    public static readonly DiagnosticCode UnevenAmount = Warning("AT107", "press and rest do not fill the time evenly",
        """
        Only whole presses with their rests are played, so the step is a little shorter than it says. The
        message says what is played. Another time, press or rest makes it even; count says it exactly.
        """);

    public static readonly DiagnosticCode Accents = Warning("AT108", "letters that are drawn in another way",
        """
        The device draws Latin letters with a mark, such as é, ü, ł or ǐ. Of letters with two marks it draws one (ế as ê),
        and ß is shown as ss, æ as ae. Read the words that the message shows: if they mean something else, write others.
        """);
}
