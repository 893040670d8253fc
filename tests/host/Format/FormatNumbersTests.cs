using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>Every number in FORMAT.md is that of the firmware, and none of the firmware's is missing there.</summary>
public sealed class FormatNumbersTests
{
    public static TheoryData<Type> Parts() => new(typeof(TableFormat).GetNestedTypes());

    public static TheoryData<Type> Enums() => new(
        typeof(Technique), typeof(Side), typeof(Pressure), typeof(Laterality), typeof(AppliedBy), typeof(Caution), typeof(StepDefaults));

    [Fact]
    public void There_are_parts_to_compare() => Assert.True(Parts().Count >= 12);

    [Fact]
    public void Whole_format() => Assert.Equal(Sorted(Constants(typeof(TableFormat))), Sorted(FormatDocument.Constants("Format")));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Fields_and_constants_of_a_part(Type part)
    {
        Dictionary<string, long> written = new(FormatDocument.Constants(part.Name));
        foreach ((int offset, _, string name) in FormatDocument.Fields(part.Name))
        {
            written.Add(name, offset);
        }

        Assert.Equal(Sorted(Constants(part)), Sorted(written));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Fields_follow_one_another_to_the_end_of_the_record(Type part)
    {
        int at = 0;
        foreach ((int offset, string type, _) in FormatDocument.Fields(part.Name))
        {
            Assert.Equal(at, offset);
            at += Length(type);
        }

        Assert.Equal(RecordSize(part), at);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Values_of_an_enum(Type type)
    {
        IEnumerable<KeyValuePair<string, long>> values = Enum.GetNames(type)
            .Select(name => KeyValuePair.Create(name, Convert.ToInt64(Enum.Parse(type, name), null)));
        Assert.Equal(Sorted(values), Sorted(FormatDocument.Values(type.Name)));
    }

    [Theory]
    [InlineData(typeof(Limits), "Limits", 20)]
    [InlineData(typeof(Defaults), "Defaults", 13)]
    public void Numbers_that_the_format_borrows(Type type, string heading, int least)
    {
        Dictionary<string, long> known = Constants(type);
        IReadOnlyDictionary<string, long> written = FormatDocument.Constants(heading);
        Assert.True(written.Count >= least);
        Assert.All(written, row => Assert.Equal(known.GetValueOrDefault(row.Key, -1), row.Value));
    }

    private static Dictionary<string, long> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .ToDictionary(field => field.Name, field => Convert.ToInt64(field.GetRawConstantValue(), null));

    private static IEnumerable<string> Sorted(IEnumerable<KeyValuePair<string, long>> numbers) =>
        numbers.Select(number => $"{number.Key} = {number.Value}").Order(StringComparer.Ordinal);

    private static int Length(string type) => type switch
    {
        "u8" => 1,
        "u16" => 2,
        "u32" => 4,
        _ => int.Parse(type.Replace(" bytes", "", StringComparison.Ordinal), null),
    };

    private static long RecordSize(Type part) => part.Name switch
    {
        nameof(TableFormat.Header) => TableFormat.HeaderSize,
        nameof(TableFormat.Section) => TableFormat.SectionSize,
        nameof(TableFormat.SectionId) => 0,
        _ => Constants(part)["Size"],
    };
}
