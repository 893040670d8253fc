using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Tests.Compiler;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>What a later version may add does not disturb this one; what it may not add is refused.</summary>
public sealed class ForwardCompatibilityTests
{
    private readonly TakenApart _table = TakenApart.From(TableBytes.BuiltIn);

    public static TheoryData<int> Records() => new(Enumerable.Range(TableFormat.SectionId.Points, 8).Append(TableFormat.SectionId.Origins));

    [Fact]
    public void Put_together_unchanged_it_differs_only_in_its_hash() => Reads(_table.Write());

    [Theory]
    [InlineData(0, 12)]
    [InlineData(5, 200)]
    [InlineData(11, 0x7FFF)]
    public void An_unknown_section_is_skipped(int place, int id)
    {
        _table.Sections.Insert(place, new Section(id, 7, 3, new byte[21]));
        Reads(_table.Write());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Longer_records_are_read(int id)
    {
        _table.Lengthen(id, 5);
        Reads(_table.Write());
    }

    [Fact]
    public void All_of_it_at_once_with_a_longer_header_and_a_newer_minor()
    {
        foreach (int id in Records().Select(row => row.Data))
        {
            _table.Lengthen(id, id);
        }

        _table.Sections.Insert(2, new Section(99, 1, 5, new byte[5]));
        _table.HeaderLength = 64;
        _table.Minor = 255;
        Reads(_table.Write());
    }

    [Fact]
    public void A_signature_is_not_looked_at()
    {
        _table.Sections.Add(new Section(TableFormat.SectionId.Signature, 1, 64, Enumerable.Repeat((byte)0xA5, 64).ToArray()));
        Reads(_table.Write());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(255)]
    public void Another_major_is_refused_and_named(byte major)
    {
        _table.Major = major;
        TableError error = Open(_table.Write());
        Assert.Equal(TableError.NewerMajor, error);
        Assert.Contains("new", TableErrorText.Of(error), System.StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Shorter_records_are_refused(int id)
    {
        int at = _table.Sections.FindIndex(section => section.Id == id);
        Section old = _table.Sections[at];
        _table.Sections[at] = old with { RecordSize = old.RecordSize - 1 };
        Assert.Equal(TableError.Sections, Open(_table.Write()));
    }

    [Fact]
    public void A_known_section_twice_is_refused()
    {
        _table.Sections.Add(_table.Sections[3]);
        Assert.Equal(TableError.Sections, Open(_table.Write()));
    }

    [Theory]
    [InlineData(TableFormat.SectionId.Strings)]
    [InlineData(TableFormat.SectionId.Points)]
    [InlineData(TableFormat.SectionId.Routines)]
    [InlineData(TableFormat.SectionId.Steps)]
    [InlineData(TableFormat.SectionId.Manners)]
    public void A_section_that_must_be_there_is_missed(int id)
    {
        _table.Sections.RemoveAll(section => section.Id == id);
        Assert.Equal(TableError.Sections, Open(_table.Write()));
    }

    private static TableError Open(byte[] bytes) => new RoutineTable().Open(bytes, bytes.Length);

    /// <summary>The device and the reader written from FORMAT.md find in it what is in the built-in table.</summary>
    private static void Reads(byte[] bytes)
    {
        RoutineTable table = ShippedTable.Open(bytes);
        RoutineTable builtIn = ShippedTable.Open(TableBytes.BuiltIn);
        var plan = new StepPlan();
        Assert.Equal(
            Enumerable.Range(0, builtIn.RoutineCount).Select(i => StepTiming.RoutineTime(builtIn, i, plan)),
            Enumerable.Range(0, table.RoutineCount).Select(i => StepTiming.RoutineTime(table, i, plan)));
        var expected = new IndependentReader(TableBytes.BuiltIn);
        var read = new IndependentReader(bytes);
        Assert.Equal(expected.Points, read.Points);
        Assert.Equal(expected.Routines, read.Routines);
        Assert.Equal(expected.Cues, read.Cues);
        Assert.Equal(expected.Tips, read.Tips);
        Assert.Equal(expected.Origins, read.Origins);
        Assert.Equal(expected.Maps.Select(map => map.Pixels), read.Maps.Select(map => map.Pixels));
    }
}
