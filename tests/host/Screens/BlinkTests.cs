using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board.Pictures;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>In every shipped routine: nothing blinks faster than once a second, and the screen is never turned over at once.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class BlinkTests
{
    private const long Second = 1_000_000;

    /// <summary>What moves, such as the dot, comes back to where it was; less than this is no blinking.</summary>
    private const int Moving = 200;

    /// <summary>Most of the panel's 8192 pixels.</summary>
    private const int TurnedOver = 5000;

    public static TheoryData<int> Routines => [.. Enumerable.Range(0, BuiltIn.Table().RoutineCount)];

    [Theory]
    [MemberData(nameof(Routines))]
    public void NothingBlinksAndNothingFlashes(int routine)
    {
        var run = Recording.OfRoutine(routine);
        Assert.True(run.Frames.Count > 500, "there is something to look at");
        Assert.DoesNotContain(run.Frames.Zip(run.Frames.Skip(1)), f => f.First.Picture.Differences(f.Second.Picture) > TurnedOver);
        Assert.Empty(Blinks(run.Frames));
    }

    /// <summary>When a picture was there, went, and was there again within a second.</summary>
    private static IEnumerable<long> Blinks(List<(long Time, Picture Picture)> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            var gone = false;
            for (var j = i + 1; j < frames.Count && frames[j].Time - frames[i].Time < Second; j++)
            {
                var differences = frames[i].Picture.Differences(frames[j].Picture);
                if (gone && differences == 0)
                {
                    yield return frames[i].Time;
                }

                gone |= differences > Moving;
            }
        }
    }
}
