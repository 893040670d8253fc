using AcuTimer.Core.Routines;
using AcuTimer.Device.Tests.Fakes;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>The table of a scenario's routine.</summary>
internal static class ScenarioTable
{
    /// <summary>The table, or null when the device would refuse it: too long at a point, or in all.</summary>
    public static RoutineTable? Of(Scenario scenario)
    {
        var builder = new TableBuilder { Rounds = (byte)scenario.Rounds, Gates = scenario.Gates };
        foreach (StepDraft step in scenario.Steps)
        {
            builder.Point(step.Caution);
            Add(builder, step);
        }

        var table = new RoutineTable();
        byte[] bytes = builder.Build();
        TableError error = table.Open(bytes, builder.Length);
        return error switch
        {
            TableError.None => table,
            TableError.Unsafe => null,
            _ => throw new System.InvalidOperationException($"{error}"),
        };
    }

    private static void Add(TableBuilder builder, StepDraft step)
    {
        int technique = (int)step.Technique
            | (step.CounterclockwiseFirst ? TableFormat.Manner.CounterclockwiseFirst : 0)
            | (step.PerDirection ? TableFormat.Manner.SecondsPerDirection : 0);
        int manner = builder.Manner(
            technique, step.TempoMs, step.Ramp, step.Prepare, step.Release, step.Switch, step.On, step.Off, step.Hold, step.Rounds | (step.Stations << 4));
        int bits = (int)step.Side | ((int)step.Pressure << TableFormat.Step.PressureShift);
        int more = (step.Joined ? TableFormat.Step.Joined : 0) | (step.Open ? TableFormat.Step.UntilReleased : 0);
        builder.Step(manner, bits, step.First, step.Second, step.Seconds, more);
    }
}
