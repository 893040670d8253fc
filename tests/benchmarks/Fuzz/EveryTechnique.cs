using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>A small table that uses everything the format has, so that a mutation hits something that matters.</summary>
internal static class EveryTechnique
{
    private static readonly MannerRecord[] Manners =
    [
        Manner(Technique.Hold, 0),
        Manner(Technique.Circles, 2000) with { Hold = 20, Rounds = 2 },
        Manner(Technique.Circles, 600) with { CounterclockwiseFirst = true, SecondsPerDirection = true },
        Manner(Technique.Circles, 0) with { Stations = 3 },
        Manner(Technique.Wiggle, 300),
        Manner(Technique.Knead, 2000),
        Manner(Technique.Stroke, 0) with { Rounds = 2, Ramp = 0, Release = 0, Prepare = 1 },
        Manner(Technique.Squeeze, 0) with { OnMs = 1000, OffMs = 500 },
        Manner(Technique.Tap, 1000),
        Manner(Technique.Breathe, 0) with { OnMs = 5000, OffMs = 5000, Ramp = 0 },
    ];

    private static readonly StepRecord[] Steps =
    [
        Step(0, Side.Midline, seconds: 60),
        Step(1, Side.LeftThenRight, 5, 6),
        Step(2, Side.SoreFirst, 20, 20),
        Step(3, Side.Both, 6, 0, 30),
        Step(4, Side.Left, seconds: 20) with { Point = 1 },
        Step(5, Side.Right, seconds: 45) with { UntilReleased = true },
        Step(6, Side.LeftThenRight, 10, seconds: 20) with { Point = 2 },
        Step(7, Side.LeftThenRight, 3) with { Joined = true, Cue = 0 },
        Step(8, Side.LeftThenRight, 40) with { Joined = true, Cue = 1 },
        Step(9, Side.Midline, 3) with { Pressure = Pressure.None },
        Step(7, Side.Both, 4, seconds: 20),
        Step(9, Side.Midline, seconds: 60) with { Pressure = Pressure.None },
        Step(0, Side.Midline) with { UntilReleased = true },
        Step(4, Side.Left, seconds: 3),
    ];

    /// <summary>The table.</summary>
    public static TableModel Model => new()
    {
        Points = [Point("LR3"), Point("BL40") with { Ceiling = Pressure.Light, NoHold = true }, Point("BL60+KI3") with { First = 0, Second = 1 }],
        Routines = [Routine("All of it", 0, 10), Routine("Some more", 10, 4) with { Rounds = 2, FirstTip = 1, BeforeTips = 1, AfterTips = 0 }],
        Steps = Steps,
        Manners = Manners,
        Cues = [new CueRecord("BIG", "self", "partner"), new CueRecord("", "self", "")],
        Tips = ["Before", "After"],
        Documents = [new DocumentRecord("004", "From hand to Dan Tien")],
        Maps = [Map("dots", "#.#.#.#."), Map("lines", "########")],
        Origins = Steps.Select((_, i) => new OriginRecord(0, i, StepDefaults.Tempo)).ToList(),
    };

    /// <summary>The table's bytes, as the compiler writes them.</summary>
    public static byte[] Write() => TableWriter.Write(Model);

    private static MannerRecord Manner(Technique technique, int tempoMs) =>
        new() { Technique = technique, TempoMs = tempoMs, Ramp = 5, Prepare = 8, Release = 3, Switch = 6 };

    private static StepRecord Step(int manner, Side side, int first = 0, int second = 0, int seconds = 0) =>
        new(0, manner, side, Pressure.Light, false, false, -1, first, second, seconds);

    private static PointRecord Point(string code) => new()
    {
        Code = code,
        Name = "Name of " + code,
        Pinyin = "Xing",
        Aliases = "",
        Place = "two lines\nof place",
        Big = "BIG",
        Source = "004 p20",
        Region = "foot",
        Cautions = Caution.Bone | Caution.Pregnancy,
        Ceiling = Pressure.Firm,
        Laterality = Laterality.Paired,
        NoHold = false,
        Map = 1,
        MarkX = 3,
        MarkY = 4,
    };

    private static RoutineRecord Routine(string title, int first, int count) => new()
    {
        Title = title,
        FirstStep = first,
        StepCount = count,
        AppliedBy = AppliedBy.Either,
        Gates = Caution.Pregnancy | Caution.Wound | Caution.Numbness | Caution.Injury,
        PerDay = 2,
        PerWeek = 7,
        Weeks = 4,
        DoseIsDefault = true,
        Rounds = 1,
        FirstTip = 0,
        BeforeTips = 1,
        AfterTips = 1,
        Document = 0,
        FirstOrigin = first,
    };

    private static BodyMap Map(string name, string row) => BodyMap.FromRows(name, true, Rows(row));

    private static List<string> Rows(string row) => Enumerable.Repeat(row, 8).ToList();
}
