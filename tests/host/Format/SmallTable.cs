using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tests.Format;

/// <summary>The small table that FORMAT.md explains byte by byte.</summary>
internal static class SmallTable
{
    public static TableModel Model => new()
    {
        Points =
        [
            new PointRecord
            {
                Code = "LR3",
                Name = "Great Rush",
                Pinyin = "Taichong",
                Aliases = "",
                Place = "on top of the foot",
                Big = "TOES",
                Source = "004 p18",
                Region = "foot",
                Cautions = Caution.Pregnancy,
                Ceiling = Pressure.Firm,
                Laterality = Laterality.Paired,
                NoHold = false,
            },
        ],
        Routines =
        [
            new RoutineRecord
            {
                Title = "Toes",
                FirstStep = 0,
                StepCount = 1,
                AppliedBy = AppliedBy.Self,
                Gates = Caution.Pregnancy | Caution.Wound | Caution.Numbness | Caution.Injury | Caution.Thinners,
                PerDay = 2,
                PerWeek = 0,
                Weeks = 0,
                DoseIsDefault = true,
                Rounds = 1,
                FirstTip = 0,
                BeforeTips = 1,
                AfterTips = 0,
            },
        ],
        Steps = [new StepRecord(0, 0, Side.LeftThenRight, Pressure.Light, false, false, -1, 6, 6, 0)],
        Manners = [new MannerRecord { Technique = Technique.Circles, TempoMs = 2000, Ramp = 5, Prepare = 8, Release = 3, Switch = 6 }],
        Tips = ["Pain: ease off"],
    };

    public static byte[] Bytes => TableWriter.Write(Model);
}
