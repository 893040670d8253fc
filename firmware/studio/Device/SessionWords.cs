using System;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Studio.Device;

/// <summary>What a session asks for at a moment, in a sentence.</summary>
internal static class SessionWords
{
    /// <summary>The sentence; it changes with the phase and not with every beat.</summary>
    public static string Of(Session session, long time)
    {
        var line = StateLine.From(time, session);
        var side = line.Side is "midline" ? "" : line.Side is "both" ? ", both sides" : $", {line.Side} side";
        var place = $"{line.Point}{side}";
        return session.State switch
        {
            SessionState.Paused => $"Paused at {place}.",
            SessionState.Ended => "The session is over.",
            SessionState.Running => $"{Phrase(session, line)} {place}.",
            SessionState.Idle => "",
            _ => throw new ArgumentOutOfRangeException(nameof(session)),
        };
    }

    private static string Phrase(Session session, StateLine line) => session.Cursor.Phase switch
    {
        Phase.Prepare => $"Get ready, {Seconds(line)}:",
        Phase.Ramp => "Add pressure slowly at",
        Phase.Hold => $"Hold for {Seconds(line)} at",
        Phase.Turn => line.Direction == "none" ? "Change over at" : $"Turn to {line.Direction} at",
        Phase.Clockwise => $"{line.Of} clockwise circles at",
        Phase.Counterclockwise => $"{line.Of} counterclockwise circles at",
        Phase.Work => "Work at",
        Phase.Press => $"Press {line.Count} of {line.Of} at",
        Phase.Rest => "Rest at",
        Phase.Inhale => "Breathe in at",
        Phase.Exhale => "Breathe out at",
        Phase.Await => "Until it gives way, then OK, at",
        Phase.Release => "Let go at",
        Phase.Switch => "Change sides:",
        Phase.Wait => "OK when you are there:",
        Phase.Done => "Done at",
        _ => throw new ArgumentOutOfRangeException(nameof(session)),
    };

    private static string Seconds(StateLine line) => $"{line.RemainingMs / 1000} seconds";
}
