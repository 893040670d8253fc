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
}
