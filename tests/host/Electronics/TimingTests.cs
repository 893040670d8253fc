using System.Globalization;
using System.Linq;
using AcuTimer.Tests.Display;
using Xunit;

namespace AcuTimer.Tests.Electronics;

/// <summary>The figures of hardware-notes/timing.md are the firmware's; accepting goldens renews them.</summary>
public sealed class TimingTests
{
    /// <summary>What a figure may have changed by before the page is out of date, and what rounding to two digits makes.</summary>
    private const double Stale = 0.10 + 0.05;

    [Fact]
    public void FiguresAreFresh()
    {
        var now = ChipFigures.Measure();
        Assert.True(now.Count > 15, "the benchmark printed its figures");
        if (Golden.Accepting)
        {
            Generated.Check("timing.md", "figures", ChipFigures.Rows(now));
        }

        var told = Notes.Table("timing.md", "figure").ToDictionary(r => r[0], r => double.Parse(r[1], NumberStyles.Number, CultureInfo.InvariantCulture));
        Assert.Equal(now.Keys.Order(), told.Keys.Order());
        Assert.All(now, f => Assert.InRange(told[f.Key], f.Value * (1 - Stale), f.Value * (1 + Stale)));
    }
}
