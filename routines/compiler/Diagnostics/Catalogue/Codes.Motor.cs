using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>What the motor can do.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode ApproachTooShort = Error("AT091", "too short to be told to move",
        $"""
        Getting ready and changing sides last at least {Limits.ApproachMinSeconds} s, or there is none (0): the signal to move
        lasts 1.14 s, and what follows would cut it off.
        """);
}
