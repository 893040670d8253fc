using System.Collections.Generic;
using System.Linq;
using AcuTimer.Simulator.Trace;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>
/// Every routine, played to its end by the whole firmware on the simulated board, does what its file says: each phase, circle
/// and beat at its moment, and the pulses that tell the directions apart.
/// </summary>
[Collection(FirmwareRuns.Name)]
public sealed class WholeSessionTests
{
    private static readonly Dictionary<int, SessionRecording> Played = [];

    public static TheoryData<string, string, int, int> Routines() => new()
    {
        { "calf-meridian", "Calf Meridian", 11, 32 },
        { "home-eight", "Home Eight", 13, 54 },
        { "ten-regions", "Ten Regions", 16, 45 },
        { "daily-five", "Daily Five", 9, 36 },
        { "clockwise-and-counter", "Clockwise & Counter", 12, 12 },
        { "full-back", "Full Back", 21, 37 },
        { "quick-seat", "Quick Seat", 5, 24 },
    };

    [Theory]
    [MemberData(nameof(Routines))]
    public void Steps_sides_phases_counts_and_times(string file, string title, int minutes, int seconds)
    {
        IReadOnlyList<Reckoned> expected = Reckoning.Of(file);
        IReadOnlyList<Reckoned> played = Events(Play(title));
        Assert.Equal(expected.SkipLast(1), played.SkipLast(1));
        Assert.Equal(("done", expected[^1].At), (played[^1].Phase, played[^1].At));
        Assert.Equal(((minutes * 60) + seconds) * 1000L, played[^1].At);
    }

    /// <summary>The first run: each point waits for OK where it first comes up, and gives 15 s to get ready; waiting takes no time of the plan.</summary>
    [Theory]
    [InlineData("calf-meridian", "Calf Meridian", 6, (11 * 60) + 32 + 42)]
    [InlineData("ten-regions", "Ten Regions", 13, (16 * 60) + 45 + 95)]
    [InlineData("quick-seat", "Quick Seat", 4, (5 * 60) + 24 + 28)]
    public void The_first_run(string file, string title, int points, int seconds)
    {
        IReadOnlyList<Reckoned> expected = Reckoning.Of(file, firstRun: true);
        IReadOnlyList<Reckoned> played = Events(SessionRecording.Of(BuiltIn.Index(title), firstRun: true));
        Assert.Equal(expected.SkipLast(1), played.SkipLast(1));
        Assert.Equal(points, played.Count(e => e.Phase == "wait"));
        Assert.Equal(("done", seconds * 1000L), (played[^1].Phase, played[^1].At));
    }

    [Theory]
    [MemberData(nameof(Routines))]
    public void One_pulse_a_circle_clockwise_and_two_counterclockwise(string file, string title, int minutes, int seconds)
    {
        Assert.True(minutes + seconds > 0);
        SessionRecording run = Play(title);
        long start = run.States[0].Time;
        IReadOnlyList<Reckoned> expected = Reckoning.Of(file);
        long[] pulses = run.Pulses.Select(pulse => pulse - start).ToArray();
        int circles = 0;
        for (int i = 0; i + 1 < expected.Count; i++)
        {
            int wanted = expected[i].Phase switch { "clockwise" => 1, "counterclockwise" => 2, _ => 0 };
            int felt = pulses.Count(pulse => pulse >= expected[i].At * 1000 && pulse < expected[i + 1].At * 1000);
            Assert.True(wanted == 0 || felt == wanted, $"{felt} pulses at {expected[i]}");
            circles += wanted > 0 ? 1 : 0;
        }

        Assert.True(circles >= 6);
    }

    private static SessionRecording Play(string title)
    {
        int index = BuiltIn.Index(title);
        if (!Played.TryGetValue(index, out SessionRecording? run))
        {
            run = SessionRecording.Of(index);
            Played.Add(index, run);
        }

        return run;
    }

    /// <summary>Without the seconds that are only counted down, and without the time spent waiting for OK.</summary>
    private static List<Reckoned> Events(SessionRecording run)
    {
        var events = new List<Reckoned>();
        StateLine? before = null;
        long start = run.States[0].Time;
        long waits = 0;
        foreach ((long time, StateLine line) in run.States)
        {
            bool same = before is not null
                && (before.Step, before.Side, before.Phase, before.Count) == (line.Step, line.Side, line.Phase, line.Count);
            before = line;
            if (!same && waits > 0)
            {
                start += time - waits;
                waits = 0;
            }

            if (!same)
            {
                waits = line.Phase == "wait" ? time : 0;
                Assert.Equal(0, (time - start) % 1000);
                events.Add(new Reckoned((time - start) / 1000, line.Step, line.Point, line.Side, line.Phase, line.Count, line.Of));
            }
        }

        return events;
    }
}
