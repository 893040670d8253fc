using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>Safety rules.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode PressureCeiling = Error("AT060", "pressure above the point's ceiling",
        """
        The atlas gives each point the most pressure that any document's safest reading allows. No
        routine may go above it, whichever document asks: BL40 is light, because an artery and a nerve
        lie in the knee pit. A point over a nerve or a pulse, in the knee pit or on the belly has itself
        no firm ceiling.
        """);

    public static readonly DiagnosticCode HoldForbidden = Error("AT061", "a hold where the atlas forbids one",
        """
        The atlas marks some points with the rule no-hold: neither the technique hold nor a hold before
        circles may be used there. Wiggle, or circle lightly.
        """);

    public static readonly DiagnosticCode CircleTooFast = Error("AT062", "circles too fast",
        $"""
        A circle takes at least {Limits.CircleMinMs} ms: the counterclockwise signal lasts 280 ms and needs about 300 ms to
        settle before the next can be felt. This holds for counts spread over a time too.
        """);

    public static readonly DiagnosticCode BeatTooFast = Error("AT063", "a beat too fast to be felt",
        $"""
        Taps, strokes, wiggles and kneading beats are at least {Limits.BeatMinMs} ms apart, or the pulses run together.
        This holds for counts spread over a time too.
        """);

    public static readonly DiagnosticCode RhythmTooShort = Error("AT064", "a motor pattern too short to be felt",
        $"""
        A press, a rest and a breath last at least {Limits.RhythmMinMs} ms each; otherwise the motor cannot show where one
        ends and the next begins.
        """);

    public static readonly DiagnosticCode HoldTooLong = Error("AT065", "a hold too long",
        $"""
        Steady pressure lasts at most {Limits.HoldMaxSeconds} s on one spot: documents 001 and 003 say one to two minutes.
        The technique hold may last up to {Limits.LongHoldSeconds} s where the step gives its reason and its source, and the
        atlas does not forbid a hold at the point.
        """);

    public static readonly DiagnosticCode LoadTooHigh = Error("AT092", "steady pressure too long in sum",
        $"""
        What a point bears is summed up over time, whatever it is made of: holds, presses, rounds, blocks,
        stations, repeated steps. In any {Limits.HoldMaxSeconds + Limits.HoldRestSeconds} s at most {Limits.HoldMaxSeconds} s are steady pressure at one point on one side. Where the atlas
        forbids a hold it is at most {Limits.NoHoldSteadySeconds} s in any {Limits.NoHoldWindowSeconds} s: long presses with hardly a rest are a hold by
        another name. Pressure that is being added or let go counts in part, and around presses it may bring
        {Limits.NoHoldRampSeconds} s more. Stations of an area count each on its own. But for the {Limits.HoldMaxSeconds} s these times are the device's
        own defaults: no document gives them.
        """);

    public static readonly DiagnosticCode WorkTooLong = Error("AT066", "work too long at one point",
        $"""
        One point on one side is worked for at most {Limits.WorkMaxSeconds / 60} minutes in any {2 * Limits.WorkMaxSeconds / 60}, all rounds, stations and steps
        together; the motor too needs the break.
        """);

    public static readonly DiagnosticCode SessionTooLong = Error("AT067", "a session too long",
        $"""
        A session lasts at most {Limits.SessionMaxSeconds / 60} minutes, getting ready and changing sides included. `acutimer show`
        prints the times.
        """);

    public static readonly DiagnosticCode GateMissing = Error("AT068", "a gate is missing",
        """
        Before a routine starts, the device asks about its gates. Every routine asks about pregnancy,
        wounds, numbness and injury (documents 001 and 003), and about clots where a point carries that
        caution and about blood thinners where anything is pressed firmly.
        """);

    public static readonly DiagnosticCode TouchMismatch = Error("AT069", "pressure and technique contradict each other",
        """
        Breathing is without touch, so its pressure is none; every other technique touches, so its
        pressure is light or firm.
        """);
}
