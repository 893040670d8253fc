using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler;

/// <summary>The seven routines: their times, and what must not go wrong in them.</summary>
public sealed class ShippedRoutinesTests
{
    // Worked out by hand from the documents' steps and the device's time model.
    [Theory]
    [InlineData("Clockwise & Counter", 12 * 60 + 12)]
    [InlineData("Calf Meridian", 11 * 60 + 32)]
    [InlineData("Home Eight", 13 * 60 + 54)]
    [InlineData("Ten Regions", 16 * 60 + 45)]
    [InlineData("Daily Five", 9 * 60 + 36)]
    [InlineData("Full Back", 21 * 60 + 37)]
    [InlineData("Quick Seat", 5 * 60 + 24)]
    public void A_session_lasts_as_long_as_reckoned(string title, int seconds)
    {
        CompiledTable compiled = ShippedTable.Compile();
        int index = compiled.Model.Routines.ToList().FindIndex(routine => routine.Title == title);
        Assert.True(index >= 0, "no such routine; there are " + string.Join(", ", compiled.Model.Routines.Select(r => r.Title)));
        long time = StepTiming.RoutineTime(ShippedTable.Open(compiled.Bytes), index, new StepPlan());
        Assert.Equal(seconds * StepTiming.Second, time);
    }

    [Fact]
    public void The_knee_pit_is_light_and_never_held_whoever_says_otherwise()
    {
        TableModel table = ShippedTable.Compile().Model;
        StepRecord[] steps = table.Steps.Where(step => table.Points[step.Point].Code.Contains("BL40")).ToArray();
        Assert.NotEmpty(steps);
        Assert.All(steps, step =>
        {
            MannerRecord manner = table.Manners[step.Manner];
            Assert.Equal(Pressure.Light, step.Pressure);
            Assert.NotEqual(Technique.Hold, manner.Technique);
            Assert.Equal(0, manner.Hold);
        });
    }

    [Fact]
    public void Document_004_circles_six_times_each_way_at_the_toe_point()
    {
        TableModel table = ShippedTable.Compile().Model;
        RoutineRecord routine = table.Routines.Single(r => r.Title == "Clockwise & Counter");
        StepRecord step = table.Steps.Skip(routine.FirstStep).Take(routine.StepCount)
            .Single(s => table.Points[s.Point].Code == "LR3");
        Assert.Equal((6, 6), (step.First, step.Second));
        Assert.Equal(Technique.Circles, table.Manners[step.Manner].Technique);
        Assert.False(table.Manners[step.Manner].CounterclockwiseFirst);
    }
}
