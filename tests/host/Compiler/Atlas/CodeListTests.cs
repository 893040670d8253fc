using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler.Atlas;

/// <summary>Every code is known: the 361 points of the channels, the 48 extra points, and Anmian.</summary>
public sealed class CodeListTests
{
    [Theory]
    [InlineData("LU", 11)]
    [InlineData("LI", 20)]
    [InlineData("ST", 45)]
    [InlineData("SP", 21)]
    [InlineData("HT", 9)]
    [InlineData("SI", 19)]
    [InlineData("BL", 67)]
    [InlineData("KI", 27)]
    [InlineData("PC", 9)]
    [InlineData("TE", 23)]
    [InlineData("GB", 44)]
    [InlineData("LR", 14)]
    [InlineData("GV", 28)]
    [InlineData("CV", 24)]
    [InlineData("EX-HN", 15)]
    [InlineData("EX-CA", 1)]
    [InlineData("EX-B", 9)]
    [InlineData("EX-UE", 11)]
    [InlineData("EX-LE", 12)]
    public void A_channel_and_a_region_have_all_their_points_in_order(string channel, int count) =>
        Assert.Equal(
            Enumerable.Range(1, count).Select(number => $"{channel}{number}"),
            ShippedAtlas.Listed.Select(point => point.Code.Value).Where(code => Regex.IsMatch(code, $"^{channel}[0-9]+$")));

    [Fact]
    public void No_other_code_is_listed_than_Anmian() =>
        Assert.Equal(["ANMIAN"], ShippedAtlas.Listed.Select(point => point.Code.Value)
            .Where(code => !WhoCodes.IsPoint(code) && !Regex.IsMatch(code, "^EX-(HN|CA|B|UE|LE)[0-9]+$")));

    [Fact]
    public void Each_has_an_English_name_and_pinyin_that_is_found_without_accents() => Assert.All(ShippedAtlas.Listed, point =>
    {
        Assert.Matches("^[A-Z][A-Za-z0-9' ]+$", point.Name.Value);
        Assert.Matches("^[A-Z][a-z]+$", point.Pinyin);
    });

    [Fact]
    public void English_names_are_unique() => Assert.Empty(
        ShippedAtlas.Listed.GroupBy(point => point.Name.Value).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Where_a_place_is_given_it_is_light_and_where_not_it_is_said_why() => Assert.All(ShippedAtlas.Listed, point =>
    {
        Assert.Equal(Pressure.Light, point.Ceiling.Value);
        Assert.Equal(point.LacksPlace, point.About.StartsWith("No place is given: ", System.StringComparison.Ordinal));
    });

    /// <summary>Carotid artery, eyeball, nipple, groin, navel, mouth, perineum, windpipe: no finger presses there on this list's word.</summary>
    [Theory]
    [InlineData("ST9")]
    [InlineData("ST10")]
    [InlineData("LI18")]
    [InlineData("SI17")]
    [InlineData("BL1")]
    [InlineData("ST1")]
    [InlineData("ST17")]
    [InlineData("SP12")]
    [InlineData("LR12")]
    [InlineData("HT1")]
    [InlineData("CV8")]
    [InlineData("CV22")]
    [InlineData("GV28")]
    [InlineData("CV1")]
    [InlineData("EX-HN7")]
    public void A_place_that_fingers_must_not_press_is_not_given(string code) =>
        Assert.True(ShippedAtlas.Listed.Single(point => point.Code.Value == code).LacksPlace);

    [Fact]
    public void Names_of_points_in_full_are_those_of_the_list() => Assert.All(ShippedAtlas.Listed, listed =>
    {
        PointSource? full = ShippedAtlas.Points.SingleOrDefault(point => point.Code.Value == listed.Code.Value);
        Assert.True(
            full is null || (full.Name.Value == listed.Name.Value && full.Pinyin == listed.Pinyin && full.Laterality.Value == listed.Laterality.Value),
            listed.Code.Value);
    });
}
