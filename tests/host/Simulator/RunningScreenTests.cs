using System.IO;
using System.Linq;
using AcuTimer.Board.Pictures;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>README's picture is what the device shows today: LR3, left, clockwise, the third circle of six.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class RunningScreenTests
{
    private const string Picture = "firmware/simulator/screen.png";
    private const int Scale = 4;

    [Fact]
    public void ReadmeShowsTheRunningScreen()
    {
        var run = Recording.OfRoutine(BuiltIn.Index("Clockwise"));
        var third = run.States.First(s => s.Line is { Point: "LR3", Side: "left", Phase: "clockwise", Count: 3 });
        var shown = run.PictureAt(third.Time + 500_000).Scaled(Scale);
        var path = RepositoryFiles.Full(Picture);
        if (System.Environment.GetEnvironmentVariable("ACUTIMER_ACCEPT") == "1")
        {
            Png.Save(shown, path);
        }

        Assert.True(File.Exists(path), $"{Picture} is missing; run with ACUTIMER_ACCEPT=1 and look at it");
        Assert.Equal(0, Png.Load(path).Differences(shown));
        Assert.Contains(Picture, File.ReadAllText(RepositoryFiles.Full("README.md")), System.StringComparison.Ordinal);
    }
}
