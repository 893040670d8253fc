#nullable enable
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using Xunit;

namespace AcuTimer.Device.Tests.Host;

/// <summary>The power cuts of the device's tests without gaps: every step, every way of tearing, and a second cut after the first.</summary>
public class EveryPowerCut
{
    [Theory]
    [InlineData(typeof(SettingsCut), 1, 7000)]
    [InlineData(typeof(ResetCut), 1, 20)]
    [InlineData(typeof(HistoryCut), 7, 4500)]
    [InlineData(typeof(SnapshotCut), 1, 3800)]
    [InlineData(typeof(SnapshotClearCut), 1, 20)]
    [InlineData(typeof(TableCut), 9, 3000)]
    [InlineData(typeof(FirstTableCut), 9, 3000)]
    public void Leaves_the_old_or_the_new(System.Type type, int stride, int least)
    {
        var cut = (PowerCut)System.Activator.CreateInstance(type)!;
        foreach (Tear tear in System.Enum.GetValues<Tear>())
        {
            cut.Once(tear, 1);
            cut.Twice(tear, stride);
        }

        Xunit.Assert.True(cut.Cuts >= least, $"{cut.Cuts} cuts");
        TestContext.Current.TestOutputHelper?.WriteLine($"{cut.Cuts} cuts");
    }
}
