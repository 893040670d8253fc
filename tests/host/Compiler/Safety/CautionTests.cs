using System.Linq;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler.Safety;

/// <summary>No caution without a consequence, in the shipped table as in the language.</summary>
public sealed class CautionTests
{
    private static readonly RoutineTable Shipped = ShippedTable.Open(TableBytes.BuiltIn);

    [Fact]
    public void Every_routine_asks_for_all_that_its_points_carry() => Assert.All(
        Enumerable.Range(0, Shipped.RoutineCount),
        routine => Assert.Equal(
            (Caution)Shipped.U16(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Gates),
            SafetyRule.Gates(Shipped, routine)));

    [Fact]
    public void Every_question_has_one_kind_of_consequence() =>
        Assert.Equal(
            CautionSet.Questions,
            SafetyQuestion.With(SafetyEffect.Locks | SafetyEffect.Drops | SafetyEffect.Lightens));

    [Fact]
    public void Over_the_nerves_and_vessels_of_the_atlas_nothing_is_firm() => Assert.All(
        Enumerable.Range(0, Shipped.Count(TableFormat.SectionId.Points)).Where(point => (Cautions(point) & CautionSet.LightOnly) != 0),
        point => Assert.True(Shipped.Point(point, TableFormat.Point.Ceiling) < (int)Pressure.Firm));

    [Fact]
    public void The_wrist_behind_the_ankle_and_the_foot_are_among_them() =>
        Assert.Equal(6, Enumerable.Range(0, Shipped.Count(TableFormat.SectionId.Points)).Count(point => (Cautions(point) & (Caution.Nerve | Caution.Pulse)) != 0));

    private static Caution Cautions(int point) =>
        (Caution)Shipped.U16(TableFormat.SectionId.Points, point, TableFormat.Point.Cautions);
}
