using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>What the motor can do.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode MotorTooLong = Error("AT090", "the motor would run too long",
        $"""
        The motor may run for {HapticLimits.WindowOnMs / 1000} s in any {HapticLimits.WindowMs / 1000} s: more would heat it, empty the battery and numb the
        hand. The compiler plays every session through to find out. Slow presses and breaths are shown
        by a rise and a fall of 0.6 s each, so quick ones that are longer than 1 s come too close.
        """);

    public static readonly DiagnosticCode ApproachTooShort = Error("AT091", "too short to be told to move",
        $"""
        Getting ready and changing sides last at least {Limits.ApproachMinSeconds} s, or there is none (0): the signal to move
        lasts 1.14 s, and what follows would cut it off.
        """);
}
