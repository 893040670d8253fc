using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Format;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace AcuTimer.Tests.Compiler.Maps;

/// <summary>
/// Marks against their own words, where that can be reckoned: distances in proportional inches (cun), order along a line,
/// the half of the picture. Distances are in columns and rows of the drawing.
/// </summary>
public sealed class MarkRelationsTests
{
    private const int Middle = 29;
    private static readonly Dictionary<string, (string Map, int X, int Y)> Marks = Read();

    [Fact]
    public void On_the_back_the_outer_line_is_twice_as_far_out_as_the_inner_and_at_the_edge_of_the_shoulder_blade()
    {
        (int inner, int outer) = (Out("BL23"), Out("BL52"));
        Assert.Equal(2 * inner, outer);
        string[] back = Drawing("back");
        // Between the shoulders the innermost line on the left, beside the spine's dots.
        int[] blade = [.. Enumerable.Range(16, 10).Select(row => Middle - back[row].LastIndexOf('#', Middle - 2))];
        Assert.All(blade, distance => Assert.InRange(outer - distance, 0, 1));
        Assert.Equal([Marks["GV4"].Y], new[] { "BL23", "BL52" }.Select(code => Marks[code].Y).Distinct());
    }

    [Fact]
    public void On_the_sacrum_the_outer_line_is_twice_as_far_out_as_the_dimples_that_are_drawn()
    {
        Assert.Equal(2 * Out("BL28"), Out("BL53"));
        Assert.Equal(Marks["BL28"].Y, Marks["BL53"].Y);
        (_, int x, int y) = Marks["BL28"];
        string[] sacrum = Drawing("sacrum");
        Assert.Equal("#.#", sacrum[y - 1].Substring(x - 1, 3));
        Assert.Equal('#', sacrum[y][x]);
        // The eight points lie between the spine and the inner line, the soft part beside the bone.
        Assert.InRange(Out("BL27-34"), 1, Out("BL28"));
        Assert.Equal('#', sacrum[Marks["SACRUM"].Y + 1][26]);
        Assert.True(Marks["SACRUM"].X < 26);
    }

    [Fact]
    public void The_calf_points_lie_two_five_and_eight_cun_below_the_crease()
    {
        const int crease = 9;
        Assert.Contains("#######", Drawing("calf")[crease], StringComparison.Ordinal);
        double cun = (Marks["BL57"].Y - crease) / 8.0;
        Assert.InRange(Marks["BL55"].Y - crease - (2 * cun), -1, 1);
        Assert.InRange(Marks["BL56"].Y - crease - (5 * cun), -1, 1);
        Assert.Single(new[] { "BL55", "BL56", "BL57" }.Select(code => Marks[code].X).Distinct());
    }

    [Fact]
    public void Behind_the_knee_one_lies_in_the_middle_of_the_crease_and_one_at_its_outer_end()
    {
        (_, int x, int y) = Marks["BL40"];
        string row = Drawing("leg-back")[y + 1];
        Assert.InRange(x - ((row.IndexOf('#', StringComparison.Ordinal) + 23) / 2.0), -1, 1);
        Assert.Equal(y, Marks["BL39"].Y);
        Assert.True(Marks["BL39"].X < x && Marks["BL39"].X > 13, "inside the outer tendon");
    }

    [Fact]
    public void The_forearm_line_goes_from_the_elbow_to_the_wrist() =>
        Assert.True(Marks["LI11"].X > Marks["LI10"].X && Marks["LI10"].X > Marks["FOREARM"].X);

    [Fact]
    public void Three_fingers_above_the_wrist_are_three_of_the_drawn_fingers()
    {
        string[] wrist = Drawing("wrist");
        int crease = Array.FindIndex(wrist, row => row.Contains("#######", StringComparison.Ordinal));
        int finger = wrist[12].IndexOf('#', 16) - wrist[12].IndexOf('#', StringComparison.Ordinal) - 1;
        Assert.InRange(Marks["PC6"].Y - crease, 3 * finger, (3 * finger) + 3);
    }

    [Fact]
    public void On_the_belly_eight_cun_lie_above_the_navel_and_five_below()
    {
        string[] belly = Drawing("abdomen");
        const int navel = 34;
        int breastbone = Array.FindIndex(belly, row => row[Middle] == '#');
        int pubis = Array.FindLastIndex(belly, row => row[Middle] == '#');
        Assert.Equal("#.#", belly[navel].Substring(Middle - 1, 3));
        Assert.InRange(Marks["CV12"].Y - ((breastbone + navel) / 2.0), -1, 1);
        Assert.InRange(Marks["CV4"].Y - (navel + ((pubis - navel) * 3 / 5.0)), -1, 1);
        Assert.Equal(navel, Marks["ST25"].Y);
        Assert.InRange(Math.Abs(Out("ST25")) - ((navel - breastbone) * 2 / 8.0), -1, 1);
    }

    [Fact]
    public void Along_the_spine_one_line_follows_the_bones_from_the_shoulder_blade_to_the_hips()
    {
        string[] down = ["BL17", "BL18", "BL20", "BL23", "BL25"];
        int[] bones = [7, 9, 11, 14, 16];
        Assert.Single(down.Select(code => Marks[code].X).Distinct());
        double bone = (Marks["BL23"].Y - Marks["BL17"].Y) / 7.0;
        Assert.All(down.Zip(bones), point => Assert.InRange(Marks[point.First].Y - (Marks["BL17"].Y + ((point.Second - 7) * bone)), -1, 1));
        Assert.InRange(Out("EX-B2"), 1, Out("BL23") / 2);
    }

    [Fact]
    public void On_the_leg_cun_are_sixteen_outside_and_thirteen_inside()
    {
        // The tip of the ankle bone is the middle of its ring.
        string[] leg = Drawing("leg-inner");
        int top = Array.FindIndex(leg, Marks["SP6"].Y, row => row.Substring(23, 2) == "##");
        int bottom = Array.FindIndex(leg, top + 1, row => row[24] == '#');
        double ankle = (top + bottom) / 2.0;
        double cun = (ankle - Marks["SP9"].Y) / 13;
        Assert.InRange(ankle - Marks["SP6"].Y - (3 * cun), -1, 1);
        Assert.True(Marks["SP10"].Y < Marks["SP9"].Y);
        Assert.InRange(Marks["ST36"].Y, 16 + 6, 16 + 8);
        Assert.True(Marks["ST36"].X < Marks["GB34"].X, "nearer the shin");
    }

    [Fact]
    public void At_the_neck_one_lies_at_the_skull_one_lower_and_nearer_the_middle_one_half_way_to_the_shoulders_tip()
    {
        Assert.True(Out("GB20") > Out("BL10") && Marks["GB20"].Y < Marks["BL10"].Y);
        Assert.InRange(Out("GB21"), 11, 15);
        Assert.InRange(Marks["TE5"].Y - Marks["PC6"].Y, -1, 1);
    }

    [Fact]
    public void Points_on_the_midline_are_in_the_middle_and_paired_ones_on_the_persons_left()
    {
        Assert.All(["GV4", "GV14", "CV4", "CV6", "CV12", "CV17", "DANTIEN", "BREATH"], code => Assert.Equal(Middle, Marks[code].X));
        Assert.All(["GV26", "EX-HN3"], code => Assert.Equal(Drawing("face")[0].Length / 2, Marks[code].X));
        Assert.All(["BL23", "BL52", "BL28", "BL53", "SACRUM", "BL27-34", "BL40", "BL39", "GB20", "BL10", "GB21", "GB30", "EX-B2"], code => Assert.True(Marks[code].X < Middle, code));
        Assert.True(Marks["KI27"].X > Middle, "seen from in front");
        Assert.True(Marks["DANTIEN"].Y > Marks["CV6"].Y && Marks["CV6"].Y > Marks["BREATH"].Y);
    }

    [Theory]
    [InlineData("back")]
    [InlineData("front")]
    [InlineData("face")]
    [InlineData("sacrum")]
    [InlineData("leg-back")]
    [InlineData("neck")]
    [InlineData("chest")]
    [InlineData("abdomen")]
    public void A_symmetric_map_is_its_own_mirror_image(string map) =>
        Assert.All(Drawing(map), row => Assert.Equal(row, string.Concat(row.Reverse())));

    private static int Out(string code) => Middle - Marks[code].X;

    private static string[] Drawing(string map) =>
        [.. File.ReadAllLines(Path.Combine(RepositoryFiles.Routines, "maps", map + ".txt")).Skip(3).Where(row => row.Length > 0)];

    private static Dictionary<string, (string, int, int)> Read()
    {
        var marks = new Dictionary<string, (string, int, int)>();
        foreach (string file in Directory.GetFiles(Path.Combine(RepositoryFiles.Routines, "atlas"), "*.yaml"))
        {
            var stream = new YamlStream();
            using StreamReader reader = File.OpenText(file);
            stream.Load(reader);
            if (((YamlMappingNode)stream.Documents[0].RootNode).Find("points") is YamlSequenceNode points)
            {
                foreach (YamlMappingNode point in points.Children.Cast<YamlMappingNode>())
                {
                    var map = (YamlMappingNode)point.Find("map")!;
                    marks.Add(point.Word("code")!, (map.Word("name")!, map.Number("x", -1), map.Number("y", -1)));
                }
            }
        }

        return marks;
    }
}
