using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Model;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler.Atlas;

/// <summary>The points that published protocols use most are described in full, each statement with its source.</summary>
public sealed class FullPointTests
{
    public static TheoryData<string> MostUsed { get; } =
    [
        "LI4", "LI10", "LI11", "PC6", "HT7", "LU7", "TE5", "SI3", "ST36", "ST25", "SP6", "SP9", "SP10", "LR3", "KI1", "KI3", "BL10", "BL17",
        "BL18", "BL20", "BL23", "BL25", "BL40", "BL57", "BL60", "GB20", "GB21", "GB30", "GB34", "GB41", "GV4", "GV14", "GV20", "CV4", "CV6",
        "CV12", "CV17", "EX-HN3", "EX-HN5", "ANMIAN", "EX-B2",
    ];

    [Theory]
    [MemberData(nameof(MostUsed))]
    public void It_has_place_map_description_ceiling_and_cautions_each_with_its_source(string code)
    {
        PointSource point = ShippedAtlas.Full(code);
        Assert.NotNull(point.Map);
        Assert.False(point.LacksPlace);
        Assert.NotEqual(Pressure.None, point.Ceiling.Value);
        Assert.NotEqual(Caution.None, point.CautionBits);
        Assert.True(point.About.Length > 60, point.About);
        string[] stated = [.. point.Statements.Where(statement => statement.Sources.Value.Count > 0).Select(statement => statement.Key)];
        Assert.All(["place", "ceiling", "cautions"], about => Assert.Contains(about, stated));
    }

    /// <summary>Named on one of the public lists, or on the low back, the sacrum, the belly, the ankle: the strictest list holds.</summary>
    [Theory]
    [InlineData("LI4 SP6 BL60 BL67 GB21")]
    [InlineData("CV4 CV6 CV12 ST25")]
    [InlineData("BL23 BL25 BL28 BL52 BL53 BL27-34 SACRUM GV4 GB30 EX-B2")]
    [InlineData("SP9 SP10 SP21 KI1 KI3 KI27 TE5 PC6 LU7 LI10 FOREARM ST36 LR3 GB41 BL60+KI3")]
    public void Pregnancy_is_asked_about_where_any_list_names_the_point(string codes) => Assert.All(
        codes.Split(' '), code => Assert.True(ShippedAtlas.Full(code).CautionBits.HasFlag(Caution.Pregnancy), code));

    [Fact]
    public void In_full_no_point_asks_less_than_its_line_in_the_list() => Assert.All(ShippedAtlas.Listed, listed =>
    {
        Caution asked = listed.CautionBits & CautionSet.Questions;
        IEnumerable<PointSource> full = ShippedAtlas.Points.Where(point => point.Code.Value == listed.Code.Value);
        Assert.All(full, point => Assert.Equal(asked, point.CautionBits & asked));
    });

    [Fact]
    public void Below_the_knee_clots_are_asked_about() => Assert.All(
        ShippedAtlas.Points.Concat(ShippedAtlas.Listed.Where(point => !point.LacksPlace)).Where(point =>
            point.Region.Value is "foot" or "leg" or "inner leg" or "outer leg" or "shin" or "calf" or "sole" or "heel"
            || point.Region.Value.Contains("ankle") || point.Region.Value.Contains("toe") || point.Region.Value.Contains("of foot")),
        point => Assert.True(point.CautionBits.HasFlag(Caution.Clot), point.Code.Value));

    [Fact]
    public void Old_and_other_names_lead_to_it()
    {
        Assert.Contains("GV29", ShippedAtlas.Full("EX-HN3").Aliases.Select(alias => alias.Value));
        Assert.Contains("EX-HN22", ShippedAtlas.Full("ANMIAN").Aliases.Select(alias => alias.Value));
        Assert.Contains("Huatuojiaji", ShippedAtlas.Full("EX-B2").Aliases.Select(alias => alias.Value));
    }
}
