using System;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>Every scenario: what breaks, what the person then sees, and that the motor does what it must.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class ScenarioTests
{
    public static TheoryData<string> Names => new(Scenario.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void ItHappensAsWritten(string name)
    {
        var scenario = Scenario.Load(name);
        var run = FaultRun.Of(scenario, broken: true);
        var planned = new Lazy<Recording>(() => FaultRun.Of(scenario, broken: false));
        Assert.Empty(run.Result!.Faults);
        Assert.False(run.Result.MainReturned);
        foreach (var (time, words) in scenario.Expectations)
        {
            Expectation.Check(scenario, run, planned, time, words);
        }
    }
}
