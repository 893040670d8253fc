using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AcuTimer.Benchmarks.Fuzz;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;
using AcuTimer.Tests.Compiler;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>The reader written from FORMAT.md reads what the compiler wrote, field by field, and what the device's reader reads.</summary>
public sealed class IndependentReaderTests
{
    private static readonly byte[] BuiltIn = TableBytes.BuiltIn;
    private static readonly IndependentReader Reader = new(BuiltIn);

    [Fact]
    public void It_reads_what_the_compiler_meant()
    {
        TableModel model = ShippedTable.Compile().Model;
        Assert.True(Reader.HashMatches);
        Same(model.Points, Reader.Points);
        Same(model.Routines, Reader.Routines);
        Same(model.Steps, Reader.Steps);
        Same(model.Manners, Reader.Manners);
        Same(model.Cues, Reader.Cues);
        Assert.Equal(model.Tips, Reader.Tips);
        Same(model.Documents, Reader.Documents);
        Same(model.Maps, Reader.Maps);
        Same(model.Origins, Reader.Origins);
    }

    [Fact]
    public void It_reads_a_table_that_uses_everything() => Same(EveryTechnique.Model.Manners, new IndependentReader(EveryTechnique.Write()).Manners);

    [Fact]
    public void It_sees_the_steps_as_the_device_does()
    {
        RoutineTable table = ShippedTable.Open(BuiltIn);
        var plan = new StepPlan();
        for (int i = 0; i < Reader.Steps.Length; i++)
        {
            IndependentReader.Step step = Reader.Steps[i];
            IndependentReader.Manner manner = Reader.Manners[step.Manner];
            plan.Load(table, i);
            Assert.Equal(
                (step.Point, step.Cue + 1, step.Side, step.Pressure, step.Joined, step.UntilReleased, step.Seconds),
                (plan.Point, plan.Cue, (int)plan.Side, (int)plan.Pressure, plan.Joined, plan.UntilReleased, plan.Seconds));
            Assert.Equal((step.First, step.Second), (plan.First, plan.Second));
            Same([plan], [manner]);
        }
    }

    [Fact]
    public void It_sees_numbers_and_texts_as_the_device_does()
    {
        RoutineTable table = ShippedTable.Open(BuiltIn);
        for (int i = 0; i < Reader.Points.Length; i++)
        {
            Assert.Equal(Reader.Points[i].Ceiling, table.Point(i, TableFormat.Point.Ceiling));
            Assert.Equal(Reader.Points[i].Place, Text(table, TableFormat.SectionId.Points, i, TableFormat.Point.Place));
            Assert.Equal(Reader.Points[i].Region, Text(table, TableFormat.SectionId.Points, i, TableFormat.Point.Region));
        }

        for (int i = 0; i < Reader.Routines.Length; i++)
        {
            Assert.Equal(Reader.Routines[i].Title, Text(table, TableFormat.SectionId.Routines, i, TableFormat.Routine.Title));
            Assert.Equal(Reader.Routines[i].FirstStep, table.FirstStep(i));
            Assert.Equal(Reader.Routines[i].Gates, table.U16(TableFormat.SectionId.Routines, i, TableFormat.Routine.Gates));
        }
    }

    [Fact]
    public void It_reckons_the_same_times()
    {
        RoutineTable table = ShippedTable.Open(BuiltIn);
        for (int i = 0; i < Reader.Routines.Length; i++)
        {
            Assert.Equal(StepTiming.RoutineTime(table, i, new StepPlan()) / (double)StepTiming.Second, Reader.Seconds(i));
        }
    }

    /// <summary>Every member of the one that was read stands in the other under the same name.</summary>
    private static void Same<TExpected, TRead>(IReadOnlyList<TExpected> expected, IReadOnlyList<TRead> read)
    {
        Assert.Equal(expected.Count, read.Count);
        Assert.NotEmpty(read);
        foreach (PropertyInfo member in typeof(TRead).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            PropertyInfo? other = typeof(TExpected).GetProperty(member.Name);
            Assert.True(other is not null, $"nothing to compare {member.Name} with");
            Assert.Equal(expected.Select(item => Plain(other.GetValue(item))), read.Select(item => Plain(member.GetValue(item))));
        }
    }

    private static object? Plain(object? value) => value switch
    {
        Enum number => Convert.ToInt32(number, null),
        byte[] bytes => Convert.ToHexString(bytes),
        IEnumerable list and not string => string.Join(' ', list.Cast<object>()),
        _ => value,
    };

    private static string Text(RoutineTable table, int section, int index, int field)
    {
        return table.TextAt(table.Text(section, index, field));
    }
}
