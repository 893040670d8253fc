using System.Collections.Generic;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using Xunit;

namespace AcuTimer.Tests.Sessions;

/// <summary>Watches a session and holds it to what must be true after every event.</summary>
internal sealed class SessionWitness(MotorTrace motor, int late) : ISessionProbe
{
    private const long Millisecond = 1000;

    private readonly HashSet<(Phase Phase, int Repetition, int Count)> circles = [];
    private (int Step, bool SecondSide, int Round) place = (-1, false, 0);
    private long last = long.MinValue;
    private long elapsed;

    /// <summary>When sharp pain was reported.</summary>
    public long PainAt { get; set; }

    /// <summary>A step begins anew on its side.</summary>
    public void BeginVisit() => circles.Clear();

    public void OnState(Session session, long at)
    {
        Assert.True(at >= last, $"time went back from {last} to {at}");
        last = at;
        Assert.InRange(session.Count, 0, session.Of);
        Visit(session);
        Choices(session);
        if (session.State != SessionState.Ended)
        {
            Assert.InRange(StepTiming.SideTime(session.Walk.Plan), 0, Limits.WorkMaxSeconds * StepTiming.Second);
        }
    }

    /// <summary>After everything that was due: nothing due is left.</summary>
    public void CheckAdvanced(Session session, long now)
    {
        Assert.True(session.NextDue > now, "something due was left");
        Check(session, now);
    }

    /// <summary>After every event and every button.</summary>
    public void Check(Session session, long now)
    {
        long due = session.NextDue;
        Assert.True(motor.Duty == 0 || due <= now + (HapticLimits.PulseMaxMs * Millisecond), "nothing will stop the motor");
        Assert.True(session.Elapsed(now) >= elapsed - late, "the session's time went back");
        elapsed = session.Elapsed(now);
        Assert.True(session.Left(now) >= 0);
        if (session.State is SessionState.Idle || (session.State is SessionState.Paused && (!session.Hurt || now > PainAt + 2_000_000)))
        {
            Assert.Equal((0, long.MaxValue), (motor.Duty, due));
        }
    }

    private void Visit(Session session)
    {
        StepWalk walk = session.Walk;
        if (place != (walk.Step, walk.SecondSide, walk.Round))
        {
            place = (walk.Step, walk.SecondSide, walk.Round);
            circles.Clear();
        }

        PhaseCursor cursor = session.Cursor;
        if (cursor.Phase is Phase.Clockwise or Phase.Counterclockwise && cursor.Beats > 0 && session.Count > 0)
        {
            circles.Add((cursor.Phase, cursor.Repetition, session.Count));
        }
        else if (cursor.Phase is Phase.Release && session.State is SessionState.Running)
        {
            Circles(walk.Plan);
        }
    }

    /// <summary>As many circles each way as the routine says, no more and no fewer.</summary>
    private void Circles(StepPlan plan)
    {
        if (plan.Technique == Technique.Circles && !plan.SecondsPerDirection)
        {
            int rounds = plan.Rounds * plan.Stations;
            (int clockwise, int counter) = plan.CounterclockwiseFirst ? (plan.Second, plan.First) : (plan.First, plan.Second);
            Assert.Equal((clockwise * rounds, counter * rounds), (Counted(Phase.Clockwise), Counted(Phase.Counterclockwise)));
        }
    }

    private int Counted(Phase phase)
    {
        int count = 0;
        foreach ((Phase counted, _, _) in circles)
        {
            count += counted == phase ? 1 : 0;
        }

        return count;
    }

    private static void Choices(Session session)
    {
        StepPlan plan = session.Walk.Plan;
        var cautions = (Caution)session.Table.U16(TableFormat.SectionId.Points, plan.Point, TableFormat.Point.Cautions);
        Caution asked = session.Options.Excluded & ~Caution.Thinners;
        Assert.Equal(Caution.None, cautions & asked);
        bool light = session.Eased || (session.Options.Excluded & Caution.Thinners) != 0;
        Assert.True(!light || plan.Pressure != Pressure.Firm, "firm where it must be light");
        int least = plan.Technique == Technique.Circles ? Limits.CircleMinMs : Limits.BeatMinMs;
        PhaseCursor cursor = session.Cursor;
        Assert.True(cursor.Beats == 0 || cursor.BeatTime >= cursor.Beats * least * Millisecond, "beats too fast to be felt");
    }
}
