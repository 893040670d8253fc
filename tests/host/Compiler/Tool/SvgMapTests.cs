using System;
using System.IO;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>Body maps from line drawings in SVG, and files that are none.</summary>
public sealed class SvgMapTests
{
    private const string Corner = "#......./#......./#......./#......./#......./#......./#......./########";
    private const string Box = "########/#......#/#......#/#......#/#......#/#......#/#......#/########";

    [Theory]
    [InlineData("<path d='M.5 0v7.5H8' fill='none' stroke='#000'/>", Corner)]
    [InlineData("<style>/* a */ .l, .m { fill: none; stroke: rgb(0,0,40); stroke-width: 1px }</style><polyline class='l' points='.5,0 .5,7.5 8,7.5'/>", Corner)]
    [InlineData("<defs><g id='a'><path d='M0 0v7.5h8' style='fill:none;stroke:navy'/></g></defs><use href='#a' x='.5'/>", Corner)]
    [InlineData("<g transform='translate(.5 .5) scale(.7,.7)' fill='none' stroke='black'><rect width='10' height='10'/></g>", Box)]
    [InlineData("<rect width='8' height='8'/><rect x='1' y='1' width='6' height='6' fill='white'/><text x='2' y='4'>LI4</text>", Box)]
    [InlineData("<path fill-rule='evenodd' d='M0 0h8v8h-8zm1 1h6v6h-6z'/><rect width='8' height='8' fill='red' display='none'/>", Box)]
    [InlineData("<path d='M0 0 0 8 8 8 8 0z' fill='none' stroke='black' stroke-width='2'/>", Box)]
    public void A_drawing_becomes_dots(string drawing, string rows)
    {
        using var folder = new TemporaryFolder();
        folder.Write("elbow.svg", $"<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'x' 'http://localhost:1/none.dtd'><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'>{drawing}</svg>");
        CommandResult made = CommandLine.Run(folder.Path, ["new-map", "elbow.svg", "--height", "8"]);

        Assert.Equal(0, made.Code);
        Assert.Equal(rows, string.Join('/', File.ReadLines(folder.At("maps/elbow.txt")).SkipWhile(line => line.Length > 0).Skip(1)));
        Assert.Equal(drawing.Contains("<text", StringComparison.Ordinal), made.Errors.Contains("note: not drawn: text", StringComparison.Ordinal));
    }

    [Fact]
    public void Curves_and_arcs_go_where_they_lead()
    {
        using var folder = new TemporaryFolder();
        string circle = "viewBox='0 0 40 40'><circle cx='20' cy='20' r='18' fill='none' stroke='black'/></svg>";
        folder.Write("circle.svg", "<svg " + circle);
        folder.Write("arcs.svg", "<svg " + circle.Replace("<circle cx='20' cy='20' r='18'", "<path d='M2 20a18 18 0 1136 0A18 18 0 012 20'", StringComparison.Ordinal));
        folder.Write("curves.svg", "<svg " + circle.Replace("<circle cx='20' cy='20' r='18'",
            "<path d='M2 20C2 10.06 10.06 2 20 2S38 10.06 38 20 29.94 38 20 38 2 29.94 2 20'", StringComparison.Ordinal));
        foreach (string name in new[] { "circle", "arcs", "curves" })
        {
            CommandLine.Run(folder.Path, ["new-map", name + ".svg", "--height", "40"]);
        }

        string round = Dots("circle");
        Assert.InRange(round.Count(dot => dot == '#'), 200, 400);
        Assert.InRange(Difference(Dots("arcs")), 0, 16);
        Assert.InRange(Difference(Dots("curves")), 0, 16);

        string Dots(string name) => string.Concat(File.ReadAllLines(folder.At($"maps/{name}.txt")).Skip(3));
        int Difference(string other) => round.Zip(other).Count(pair => pair.First != pair.Second);
    }

    public static TheoryData<string, string> Bad => new()
    {
        { "", "is not an SVG that can be read" },
        { "<svg viewBox='0 0 5 5'><path d='M0 0", "is not an SVG that can be read, line 1" },
        { "<html/>", "is XML, but no SVG: it begins with <html>" },
        { "<svg><path d='M0 0L1 3'/></svg>", "it has no size" },
        { "<svg viewBox='0 0 -5 5'><path d='M0 0L1 3'/></svg>", "it has no size" },
        { "<svg viewBox='0 0 1e30 5'><path d='M0 0L1 3'/></svg>", "is no number that a drawing has" },
        { "<svg viewBox='0 0 5 5'><path d='M0 0L1 3 5'/></svg>", "the path command L has 3 numbers" },
        { "<svg viewBox='0 0 5 5'><g transform='spin(5)'><path d='M0 0L1 3'/></g></svg>", "a transform 'spin'" },
        { "<svg viewBox='0 0 5 5'><image href='http://localhost:1/a.png'/><use href='file:///etc/passwd'/></svg>", "has no lines and no areas to draw, only image, use of another file" },
        { "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg viewBox='0 0 5 5'><text>&b;</text></svg>", "is not an SVG that can be read" },
        { "<svg viewBox='0 0 5 5'>" + string.Concat(Enumerable.Repeat("<g>", 300)) + string.Concat(Enumerable.Repeat("</g>", 300)) + "</svg>", "is nested more than" },
        { "<svg viewBox='0 0 5 5'><g id='a0'><path d='M0 0h5v5z'/></g>" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<g id='a{i}'>" + string.Concat(Enumerable.Repeat($"<use href='#a{i - 1}'/>", 10)) + "</g>")) + "</svg>", "it has more than" },
        { "<svg viewBox='0 0 5 5'>" + new string(' ', 5 << 20) + "</svg>", "is larger than 4 MB" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_file_that_is_no_drawing_is_refused_in_words(string text, string words)
    {
        using var folder = new TemporaryFolder();
        folder.Write("elbow.svg", text);
        CommandResult made = CommandLine.Run(folder.Path, ["new-map", "elbow.svg"]);

        Assert.Equal(3, made.Code);
        Assert.Contains(words, made.Errors, StringComparison.Ordinal);
        Assert.Single(made.Errors.TrimEnd('\n').Split('\n'));
        Assert.False(Directory.Exists(folder.At("maps")));
    }
}
