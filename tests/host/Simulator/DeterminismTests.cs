using Xunit;

namespace AcuTimer.Tests.Simulator;

[Collection(FirmwareRuns.Name)]
public sealed class DeterminismTests
{
    private static readonly string[] Script =
        ["1s ok", "2s next", "2.3s ok", "2.5s ok", "14s ok for 90ms", "20s ok", "25.0123s next", "30s next", "40s ok for 1s", "50s back"];

    [Fact]
    public void TwoRunsOfOneScriptGiveTheSameTrace()
    {
        var one = Recording.OfScript(60_000_000, Script).Trace;
        var two = Recording.OfScript(60_000_000, Script).Trace;
        Assert.NotEmpty(one);
        Assert.Equal(one, two);
    }

    [Fact]
    public void AnotherScriptGivesAnother()
    {
        var one = Recording.OfScript(10_000_000, "2s ok").Trace;
        var two = Recording.OfScript(10_000_000, "2.01s ok").Trace;
        Assert.NotEqual(one, two);
    }
}
