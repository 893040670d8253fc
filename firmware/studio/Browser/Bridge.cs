using System;
using System.Linq;
using System.Runtime.InteropServices.JavaScript;
using System.Text.Json.Nodes;
using AcuTimer.Core.Buttons;
using AcuTimer.Studio.Routines;
using AcuTimer.Studio.Sending;

namespace AcuTimer.Studio.Browser;

/// <summary>What the page's script calls.</summary>
internal static partial class Bridge
{
    private static RoutineShelf? _shelf;
    private static Workbench? _bench;

    /// <summary>Who answers.</summary>
    public static StudioDevice? Device { get; set; }

    /// <summary>The routines.</summary>
    public static RoutineShelf? Shelf
    {
        get => _shelf;
        set
        {
            _shelf = value;
            _bench = null;
        }
    }

    /// <summary>The routine that is worked on. The device is there before it: its first look at the atlas takes a while.</summary>
    public static Workbench Bench => _bench ??= new Workbench(_shelf!);

    /// <summary>What goes to a device on USB.</summary>
    public static SendDesk? Desk { get; set; }

    /// <summary>Lets virtual time pass.</summary>
    /// <param name="time">Until when, in microseconds.</param>
    /// <returns>When something is due next; negative for never.</returns>
    [JSExport]
    public static double RunTo(double time)
    {
        var due = Device?.RunTo((long)time) ?? long.MaxValue;
        return due == long.MaxValue ? -1 : due;
    }

    /// <summary>Now, in virtual microseconds.</summary>
    [JSExport]
    public static double Now() => Device?.Machine.Clock.Now ?? 0;

    /// <summary>A finger comes or goes.</summary>
    /// <param name="button">0 back, 1 OK, 2 next.</param>
    /// <param name="down">It comes.</param>
    /// <param name="time">When, in virtual microseconds.</param>
    [JSExport]
    public static void Press(int button, bool down, double time)
    {
        if (Enum.IsDefined((Button)button))
        {
            Device?.Move((Button)button, down, (long)time);
        }
    }

    /// <summary>What happened, as the simulator's trace.</summary>
    [JSExport]
    public static string Trace() => Device?.Tape.Trace ?? "";

    /// <summary>How a routine's text may go on at a caret, as JSON.</summary>
    [JSExport]
    public static string Complete(string text, int caret) => new JsonArray(
        [.. Completion.At(text, caret).Select(c => new JsonObject { ["from"] = c.From, ["text"] = c.Text, ["label"] = c.Label, ["detail"] = c.Detail })]).ToJsonString();

    /// <summary>The page was not let run for so many seconds, and the device has caught up.</summary>
    [JSExport]
    public static void CaughtUp(double seconds) => Device?.Say($"This tab was asleep: {seconds:0.0} s were caught up in order.");

    /// <summary>The page was away for so many minutes, and no time has passed for the device.</summary>
    [JSExport]
    public static void StoodStill(double minutes) => Device?.Say($"This tab was asleep for {minutes:0} minutes: the device stood still meanwhile.");

    /// <summary>The device runs in another tab.</summary>
    [JSExport]
    public static void AnotherTab() => Device?.Say("The device already runs in another tab: what happens here is not kept.");

    /// <summary>The browser's storage is forbidden or full.</summary>
    [JSExport]
    public static void KeepsNothing() => Device?.Say("This browser keeps nothing, as in a private window: save your routines as files before you leave.");
}
