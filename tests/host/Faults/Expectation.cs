using System;
using System.IO;
using System.Linq;
using AcuTimer.Board.Pictures;
using AcuTimer.Simulator.Input;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>What must be seen and felt, by its name in a scenario.</summary>
internal static class Expectation
{
    public static void Check(Scenario scenario, Recording run, Lazy<Recording> planned, long time, string[] words)
    {
        switch (words[0])
        {
            case "picture": Pictures.Check(run.PictureAt(time), words[1]); break;
            case "planned-picture": Assert.Equal(0, run.PictureAt(time).Differences(planned.Value.PictureAt(time))); break;
            case "dark": Assert.Equal(0, Lit(run.PictureAt(time))); break;
            case "motor": Assert.Equal(words[1] == "off", run.DutyAt(time) == 0); break;
            case "session": Assert.Equal(words[1], FaultRun.StateAt(run, time)); break;
            case "planned-pulses": Assert.Equal(Until(planned.Value, time), Until(run, time)); break;
            case "late": Late(run, planned.Value, words[1]); break;
            case "longest-pulse": Assert.InRange(FaultRun.LongestPulse(run), 0, Microseconds(words[1])); break;
            case "edges": Assert.InRange(run.Motor.Count(m => m.Time >= time), int.Parse(words[1]), int.MaxValue); break;
            default: throw new InvalidDataException($"{scenario.Name}: nothing is known of '{words[0]}'.");
        }
    }

    private static (long Time, int Duty)[] Until(Recording run, long time) =>
        FaultRun.Edges(run).Where(e => e.Time <= time).ToArray();

    /// <summary>Every event of the session happens, none before its time, and none later than so much.</summary>
    private static void Late(Recording run, Recording planned, string most)
    {
        Assert.Equal(planned.States.Count, run.States.Count);
        foreach (var (late, due) in run.States.Zip(planned.States))
        {
            Assert.Equal((due.Line.Phase, due.Line.Count), (late.Line.Phase, late.Line.Count));
            Assert.InRange(late.Time - due.Time, 0, Microseconds(most));
        }
    }

    private static long Microseconds(string text)
    {
        Assert.True(Durations.TryParse(text, out var microseconds), text);
        return microseconds;
    }

    private static int Lit(Picture picture) => picture.Differences(new Picture(picture.Width, picture.Height));
}
