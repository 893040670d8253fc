using AcuTimer.Tests.Display;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>The detail screen: each step with its document and paragraph, and a star where a number is the device's own.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class DetailScreenTests
{
    [Fact]
    public void StepsWithTheirSources()
    {
        var run = Recording.OfScript(5_000_000, "1.6s next", "1.8s next", "2s next", "2.2s next", "2.5s ok", "3.5s next");
        Golden.Check(run.PictureAt(3_000_000), "detail");
        Golden.Check(run.PictureAt(4_500_000), "detail-further");
        Assert.Empty(run.States);
    }

    [Fact]
    public void BackLeadsToTheListAndOkStarts()
    {
        var run = Recording.OfScript(6_000_000, "2s ok", "2.5s back", "3s next", "3.5s ok", "4s ok");
        Assert.Equal("Home Eight", run.States[0].Line.Routine);
    }
}
