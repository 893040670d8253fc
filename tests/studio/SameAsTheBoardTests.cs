using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AcuTimer.Simulator.Script;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>The page's device is the board's: the same presses give the same pictures and pulses at the same times.</summary>
public class SameAsTheBoardTests
{
    /// <summary>A first run: OK on what is said, no to six questions, down the list, into the routine, and on at each new point.</summary>
    internal static string[] FirstRun(int routine) =>
    [
        "600ms ok", "800ms ok",
        .. Enumerable.Range(0, 6).Select(i => $"{1000 + (i * 200)}ms back"),
        .. Enumerable.Range(0, routine).Select(i => $"{2200 + (i * 200)}ms next"),
        .. Enumerable.Range(0, 5).Select(i => $"{4000 + (i * 400)}ms ok"),
    ];

    public static TheoryData<int> Routines => [0, 1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Routines))]
    public void Pictures_and_pulses_are_the_boards(int routine)
    {
        const long until = 420_000_000;
        // At each new point the session waits: OK now and then goes on, wherever it waits by then.
        string[] lines = [.. FirstRun(routine), .. Enumerable.Range(0, 19).Select(i => $"{10 + (i * 21)}s ok")];
        IReadOnlyList<ButtonPress> presses = ButtonScript.Parse("script", lines);

        var board = Lines(SimulatorRun.Trace(presses, until));
        var page = Lines(StudioRun.Trace(presses, until));

        Assert.Equal(board, page);
        Assert.Contains(page, l => l.StartsWith("motor", StringComparison.Ordinal));
    }

    /// <summary>Motor, frames and buttons, with their times.</summary>
    internal static string[] Lines(IEnumerable<string> trace) =>
        [.. trace.Select(l => JsonDocument.Parse(l).RootElement).Select(Line).OfType<string>()];

    private static string? Line(JsonElement e) => e.GetProperty("kind").GetString() switch
    {
        "motor" => $"motor {e.GetProperty("t")} {e.GetProperty("duty")}",
        "frame" => $"frame {e.GetProperty("t")} {e.GetProperty("sha256")}",
        "button" => $"button {e.GetProperty("t")} {e.GetProperty("button")} {e.GetProperty("pressed")}",
        _ => null,
    };
}
