using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>
/// A routine of ten steps at ten points of the atlas, each with its own seconds or counts, pattern, strength and pace, in three
/// manners. Its cost is what a table with the same atlas and one small routine grows by when this one joins it: its record, its
/// steps, its manners and its title. No manner is shared with the small routine.
/// </summary>
internal static class ReferenceRoutine
{
    /// <summary>What it may cost.</summary>
    public const int Most = 143;

    private const string Title = "Evening Ten";

    private static readonly MannerRecord[] Manners =
    [
        Manner(Technique.Circles) with { TempoMs = 2000 },
        Manner(Technique.Hold),
        Manner(Technique.Knead) with { TempoMs = 1500 },
    ];

    /// <summary>Bytes that the routine adds.</summary>
    public static int Cost(TableModel atlas) => Write(atlas, true).Length - Write(atlas, false).Length;

    /// <summary>The atlas, the small routine, and with it or without it the ten steps.</summary>
    public static byte[] Write(TableModel atlas, bool with)
    {
        int other = Manners.Length;
        StepRecord small = new(0, with ? other : 0, Side.Midline, Pressure.Light, false, false, -1, 0, 0, 30);
        MannerRecord wiggle = Manner(Technique.Wiggle);
        return TableWriter.Write(new TableModel
        {
            Points = atlas.Points,
            Maps = atlas.Maps,
            Documents = atlas.Documents,
            Steps = with ? [.. Steps(atlas), small] : [small],
            Manners = with ? [.. Manners, wiggle] : [wiggle],
            Routines = with ? [Routine(Title, 0, 10), Routine("A", 10, 1)] : [Routine("A", 0, 1)],
        });
    }

    /// <summary>At the first ten points that take light pressure and a hold.</summary>
    private static IEnumerable<StepRecord> Steps(TableModel atlas) => Enumerable.Range(0, atlas.Points.Count)
        .Where(index => atlas.Points[index].Ceiling >= Pressure.Light && !atlas.Points[index].NoHold)
        .Take(10)
        .Select((point, i) => Step(point, i % Manners.Length, i, atlas.Points[point]));

    private static StepRecord Step(int point, int manner, int index, PointRecord at)
    {
        bool circles = Manners[manner].Technique == Technique.Circles;
        Side side = at.Laterality == Laterality.Paired ? Side.LeftThenRight : Side.Midline;
        Pressure pressure = index % 2 == 0 ? at.Ceiling : Pressure.Light;
        int count = circles ? 5 + (index % 2) : 0;
        return new StepRecord(point, manner, side, pressure, false, false, -1, count, count, circles ? 0 : 20 + (5 * index));
    }

    private static MannerRecord Manner(Technique technique) => new()
    {
        Technique = technique,
        Ramp = Defaults.RampSeconds,
        Prepare = Defaults.PrepareSeconds,
        Release = Defaults.ReleaseSeconds,
        Switch = Defaults.SwitchSeconds,
    };

    private static RoutineRecord Routine(string title, int first, int count) => new()
    {
        Title = title,
        FirstStep = first,
        StepCount = count,
        AppliedBy = AppliedBy.Either,
        Gates = Caution.Pregnancy | Caution.Clot | Caution.Wound | Caution.Numbness | Caution.Injury | Caution.Thinners,
        PerDay = Defaults.SessionsPerDay,
        PerWeek = 0,
        Weeks = 0,
        DoseIsDefault = true,
        Rounds = 1,
        FirstTip = 0,
        BeforeTips = 0,
        AfterTips = 0,
    };
}
