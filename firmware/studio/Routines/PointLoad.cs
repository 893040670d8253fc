using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Checks.Load;
using AcuTimer.Core.Routines;

namespace AcuTimer.Studio.Routines;

/// <summary>What a point bears in a routine, on the side that bears more, by the compiler's own walk.</summary>
/// <param name="Point">Its code.</param>
/// <param name="Worked">Seconds of touch of any kind in the fullest half hour; <see cref="Limits.WorkMaxSeconds"/> is the most.</param>
/// <param name="Steady">Seconds of steady pressure in the fullest two minutes and their rest; <see cref="Limits.HoldMaxSeconds"/> is the usual most.</param>
internal sealed record PointLoad(string Point, int Worked, int Steady)
{
    /// <summary>The points of a table's only routine, the most worked first.</summary>
    public static IReadOnlyList<PointLoad> Of(CompiledTable compiled)
    {
        var table = new RoutineTable();
        table.Open(compiled.Bytes, compiled.Bytes.Length);
        var length = StepTiming.RoutineTime(table, 0, new StepPlan());
        return [.. TouchWalk.Of(table, 0, compiled.Routines[0], rightIsSore: false)
            .GroupBy(t => (t.Place.Point, t.Place.Right))
            .Select(side => Of(side.Key.Point, [.. side], length))
            .GroupBy(l => l.Point)
            .Select(p => new PointLoad(p.Key, p.Max(l => l.Worked), p.Max(l => l.Steady)))
            .OrderByDescending(l => l.Worked)];
    }

    private static PointLoad Of(string point, List<Touch> touches, long length)
    {
        var any = LoadCurve.Of(touches.Select(t => t with { From = 1, To = 1 }), length).Heaviest(2 * Limits.WorkMaxSeconds);
        var steady = LoadCurve.Of(touches.Where(t => t.Steady), length).Heaviest(Limits.HoldMaxSeconds + Limits.HoldRestSeconds);
        return new PointLoad(point, (int)any.Load, (int)steady.Load);
    }
}
