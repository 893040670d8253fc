using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Content;

/// <summary>A table in which everything grows alike: points, their texts and maps, steps, manners, cues, tips and origins.</summary>
internal static class GrowingTable
{
    private const int StepsPerRoutine = 8;

    /// <param name="size">Points; a multiple of 8, at most 184, where the table has nearly its largest length.</param>
    public static byte[] Write(int size) => TableWriter.Write(new TableModel
    {
        Points = Enumerable.Range(0, size).Select(Point).ToList(),
        Routines = Enumerable.Range(0, size / StepsPerRoutine).Select(Routine).ToList(),
        Steps = Enumerable.Range(0, size).Select(i => new StepRecord(i, i, Side.Both, Pressure.Light, false, false, i, 3, 3, 0)).ToList(),
        Manners = Enumerable.Range(0, size).Select(Manner).ToList(),
        Cues = Enumerable.Range(0, size).Select(i => new CueRecord($"B{i}", $"words for self {i}", $"words for both {i}")).ToList(),
        Tips = Enumerable.Range(0, size).Select(i => $"tip {i}").ToList(),
        Documents = [new DocumentRecord("004", "From hand to Dan Tien")],
        Maps = Enumerable.Range(0, size / StepsPerRoutine).Select(Map).ToList(),
        Origins = Enumerable.Range(0, size).Select(i => new OriginRecord(0, i, StepDefaults.Tempo)).ToList(),
    });

    private static PointRecord Point(int index) => new()
    {
        Code = $"P{index}",
        Name = $"Name {index}",
        Pinyin = $"Xing {index}",
        Aliases = "",
        Place = $"place {index}",
        Big = $"BIG {index}",
        Source = "004 p20",
        Region = "foot",
        Cautions = Caution.None,
        Ceiling = Pressure.Firm,
        Laterality = Laterality.Paired,
        NoHold = false,
        Map = index / StepsPerRoutine,
    };

    private static RoutineRecord Routine(int index) => new()
    {
        Title = $"Routine {index}",
        FirstStep = index * StepsPerRoutine,
        StepCount = StepsPerRoutine,
        AppliedBy = AppliedBy.Either,
        Gates = Caution.None,
        PerDay = 2,
        PerWeek = 0,
        Weeks = 0,
        DoseIsDefault = true,
        Rounds = 1,
        FirstTip = 0,
        BeforeTips = 1,
        AfterTips = 0,
        FirstOrigin = index * StepsPerRoutine,
    };

    private static MannerRecord Manner(int index) => new()
    {
        Technique = Technique.Circles,
        TempoMs = 2000,
        Prepare = index % 200,
        Ramp = index / 200,
    };

    /// <summary>Lines of their own width, so that no two maps are alike.</summary>
    private static BodyMap Map(int index) =>
        BodyMap.FromRows($"map {index}", false, Enumerable.Repeat(string.Concat(Enumerable.Repeat("#.", 16 + index)), 8).ToList());
}
