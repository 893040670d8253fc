using System;
using AcuTimer.Benchmarks.Lives;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AcuTimer.Tests.Sessions;

/// <summary>Random routines, choices, and buttons at random times. A failure prints the seed and the smallest scenario.</summary>
public sealed class SessionPropertyTests
{
    private const int Runs = 200;

    [Fact]
    public void Whatever_the_person_does_the_session_keeps_its_rules_and_comes_to_its_end() => Check(Scenarios.Any, (_, drive) =>
    {
        drive.Act();
        drive.Finish();
        CheckLedger(drive.Session);
        MotorLimits.Check(drive.Motor.Wave());
    });

    [Fact]
    public void What_is_left_is_what_is_then_played() => Check(Scenarios.Any, (_, drive) =>
    {
        drive.Act();
        drive.Session.Resume(drive.Motor.Microseconds);
        bool runs = drive.Session.State == SessionState.Running;
        long now = drive.Motor.Microseconds;
        long planned = drive.Session.Elapsed(now) + drive.Session.Left(now);
        drive.Finish();
        Assert.True(!runs || planned + drive.Waited == drive.Session.Elapsed(drive.Motor.Microseconds), "the time left was wrong");
    });

    [Fact]
    public void An_undisturbed_session_is_the_sum_of_its_parts() => Check(Scenarios.Undisturbed, (scenario, drive) =>
    {
        drive.Finish();
        long planned = StepTiming.RoutineTime(drive.Table, 0, new StepPlan(), scenario.Options);
        Assert.Equal(planned, drive.Session.PlanTime);
        Assert.Equal(planned + drive.Waited, drive.Session.Elapsed(drive.Motor.Microseconds));
        Assert.True(!scenario.RunsByItself || drive.Waited == 0);
        Assert.Equal((drive.Session.Walk.Kept * scenario.Rounds, 0), (drive.Session.StepsDone, drive.Session.StepsSkipped));
        Assert.Equal((0, 0), (drive.Guard.Refusals, drive.Guard.Cuts));
    });

    [Fact]
    public void A_late_loop_loses_nothing() => Check(Scenarios.Late, (_, drive) =>
    {
        drive.Act();
        drive.Finish();
        CheckLedger(drive.Session);
    });

    private static void CheckLedger(Session session)
    {
        int steps = session.Walk.Kept * session.Walk.Rounds;
        int counted = session.StepsDone + session.StepsSkipped;
        Assert.True(session.State == SessionState.Ended ? counted == steps : counted <= steps, $"{counted} of {steps} steps");
    }

    /// <summary>Of a scenario that the answers leave nothing of, there is nothing to hold.</summary>
    private static void Check(Arbitrary<Scenario> scenarios, Action<Scenario, SessionDrive> property) =>
        Prop.ForAll(scenarios, scenario =>
        {
            var drive = new SessionDrive(scenario);
            if (drive.Begin())
            {
                property(scenario, drive);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(100));
}
