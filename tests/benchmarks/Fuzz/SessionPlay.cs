using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>Plays one routine of a table to its end, from event to event, and watches the motor.</summary>
internal sealed class SessionPlay
{
    /// <summary>An hour of the densest signals has fewer events.</summary>
    private const int EventMax = 300_000;

    private readonly FakeClock _clock = new();
    private readonly MotorOracle _motor;
    private readonly Session _session;

    private SessionPlay()
    {
        _motor = new MotorOracle(_clock) { ByHand = true };
        _session = new Session(new SignalPlayer(new MotorGuard(_motor, _clock)), null);
    }

    public static PlayResult Run(RoutineTable table, int routine)
    {
        var play = new SessionPlay();
        string? broken = play.ToTheEnd(table, routine);
        play._motor.Finish();
        return new PlayResult(play._motor.Broken ?? broken, play._motor.Refused, play._motor.Pulses);
    }

    private string? ToTheEnd(RoutineTable table, int routine)
    {
        _session.Begin(table, routine, new SessionOptions(), 0);
        _motor.ByHand = false;
        for (int events = 0; events < EventMax; events++)
        {
            long due = _session.NextDue;
            long hand = HandAt();
            if (hand < due)
            {
                Proceed(hand);
            }
            else if (due == long.MaxValue)
            {
                return _session.State == SessionState.Ended ? null : "the session stops before its end";
            }
            else
            {
                _clock.Microseconds = due;
                _session.Advance(due);
            }

            if (_session.State == SessionState.Running && _clock.Microseconds > Limits.SessionMaxSeconds * StepTiming.Second)
            {
                return "the session outlasts the limit";
            }
        }

        return "the session does not end";
    }

    /// <summary>In an open end: half a second before the estimate is over, when no signal plays.</summary>
    private long HandAt()
    {
        PhaseCursor cursor = _session.Cursor;
        int seconds = _session.Walk.Plan.Seconds;
        return _session.State == SessionState.Running && cursor.Phase == Phase.Await
            ? cursor.Start + ((seconds > 0 ? seconds : StepTiming.UntilReleasedSeconds) * StepTiming.Second) - (StepTiming.Second / 2)
            : long.MaxValue;
    }

    private void Proceed(long at)
    {
        _clock.Microseconds = at;
        _motor.ByHand = true;
        _session.Proceed(at);
        _motor.ByHand = false;
    }
}
