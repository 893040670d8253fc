using AcuTimer.Benchmarks.Lives;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using Xunit;

namespace AcuTimer.Tests.Sessions;

/// <summary>Plays a scenario from event to event, with the witness looking on.</summary>
internal sealed class SessionDrive
{
    private const int MostEvents = 500_000;

    private readonly Scenario scenario;
    private readonly SessionWitness witness;
    private int events;

    public SessionDrive(Scenario scenario)
    {
        this.scenario = scenario;
        Table = ScenarioTable.Of(scenario)!;
        Guard = new MotorGuard(Motor, Motor);
        witness = new SessionWitness(Motor, scenario.Late);
        Session = new Session(new SignalPlayer(Guard), witness);
    }

    public RoutineTable Table { get; }

    public MotorTrace Motor { get; } = new();

    public MotorGuard Guard { get; }

    public Session Session { get; }

    /// <summary>Time spent where the session waits for the person, beyond what was planned for it.</summary>
    public long Waited { get; private set; }

    private long Now => Motor.Microseconds;

    /// <summary>Begins; false when the answers forbid it, and then nothing may run.</summary>
    public bool Begin()
    {
        bool begun = Session.Begin(Table, 0, scenario.Options, Now);
        bool allowed = SafetyRule.LockedBy(scenario.Options) == Caution.None
            && StepTiming.StepsLeft(Table, 0, scenario.Options) > 0;
        Assert.Equal(allowed, begun);
        if (!begun)
        {
            Assert.Equal((long.MaxValue, 0), (Session.NextDue, Motor.Duty));
        }

        return begun;
    }

    /// <summary>Does what the person does.</summary>
    public void Act()
    {
        foreach (Act act in scenario.Acts)
        {
            RunTo(Now + act.After);
            Do(act.Kind);
            witness.Check(Session, Now);
        }
    }

    /// <summary>Goes on to the end, whatever the state.</summary>
    public void Finish()
    {
        Session.Resume(Now);
        while (Session.State is not (SessionState.Ended or SessionState.Idle))
        {
            if (Session.Cursor.Phase is Phase.Await or Phase.Wait)
            {
                Wait();
            }
            else
            {
                Step(Session.NextDue);
            }
        }

        while (Session.NextDue != long.MaxValue)
        {
            Step(Session.NextDue);
        }

        Assert.Equal(0, Motor.Duty);
    }

    private void Wait()
    {
        long left = Session.Left(Now);
        long from = Session.Elapsed(Now);
        RunTo(Now + scenario.Patience);
        Session.Proceed(Now);
        Waited += Session.Elapsed(Now) - from - (left - Session.Left(Now));
        witness.Check(Session, Now);
    }

    private void RunTo(long end)
    {
        while (Session.NextDue <= end - scenario.Late)
        {
            Step(Session.NextDue);
        }

        Motor.Microseconds = end > Now ? end : Now;
        if (scenario.Late == 0)
        {
            Step(Now);
        }
    }

    private void Step(long due)
    {
        Assert.True(events++ < MostEvents, "no end");
        long? end = PlannedEnd();
        Motor.Microseconds = System.Math.Max(due + scenario.Late, Now);
        Session.Advance(Now);
        witness.CheckAdvanced(Session, Now);
        Assert.True(end is null || end == Session.Elapsed(Now) + Session.Left(Now), "the planned end has moved by itself");
    }

    /// <summary>Planned length of the session; null where it waits for the person, stands still, or the loop is late.</summary>
    private long? PlannedEnd() =>
        scenario.Late > 0 || Session.State != SessionState.Running || Session.Cursor.End == long.MaxValue
            ? null
            : Session.Elapsed(Now) + Session.Left(Now);

    private void Do(ActKind kind)
    {
        switch (kind)
        {
            case ActKind.Pause: Session.Pause(Now); break;
            case ActKind.Resume: Session.Resume(Now); break;
            case ActKind.Ease: Session.Ease(Now); break;
            case ActKind.Repeat: witness.BeginVisit(); Session.RepeatSide(Now); break;
            case ActKind.Skip: witness.BeginVisit(); Session.Skip(Now); break;
            case ActKind.Back: witness.BeginVisit(); Session.Back(Now); break;
            case ActKind.SharpPain: Pain(); break;
            case ActKind.Proceed: Session.Proceed(Now); break;
            default: Session.End(Now); break;
        }
    }

    private void Pain()
    {
        witness.PainAt = Session.Hurt ? witness.PainAt : Now;
        Session.SharpPain(Now);
    }
}
