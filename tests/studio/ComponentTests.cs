extern alias studio;

using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using Bunit;
using studio::AcuTimer.Studio.Adapters;
using studio::AcuTimer.Studio.Browser;
using studio::AcuTimer.Studio.Routines;
using studio::AcuTimer.Studio.Views;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>Parts of the page without a browser: what they show of a routine, and what they make of it.</summary>
public sealed class ComponentTests : BunitContext
{
    private const string Typed = """
        routine: Feet
        order: 4
        applied-by: partner
        dose: { per-week: 3, weeks: 4 }
        gates: [pregnancy, clot, wound, numbness, injury, thinners]
        rounds: 2
        before:
          - "Sharp pain: ease off\nor stop"
          - "Warm your hands"
        steps:
          - point: ST36
            side: right
            technique: squeeze
            count: 3
            press: 3 s
            rest: 2 s
            pressure: light
          - points: [BL60, KI3]
            side: left-then-right
            technique: hold
            for: 20 s
            pressure: light
            cue: { big: ANKLE, partner: ["thumb and finger", "gently"] }

        """;

    private readonly List<string> _focused = [];
    private readonly IRenderedComponent<StepsView> _view;

    public ComponentTests()
    {
        Bridge.Shelf = new RoutineShelf(new NoFiles());
        Bridge.Bench.New();
        _view = Render<StepsView>(p => p.Add(v => v.Version, 0).Add(v => v.Focus, _focused.Add));
    }

    [Fact]
    public void A_routine_put_together_in_fields_is_the_one_that_was_typed()
    {
        Field("Name", "Feet");
        Field("Place in the menu", "4");
        Field("Applied by", "partner");
        Field("Rounds", "2");
        Field("Times a day", "");
        Field("Times a week", "3");
        Field("For so many weeks", "4");
        Check("thinners");
        Field("One more, line 1", "Warm your hands");
        EmptyTip("Tips after it");
        EmptyTip("Tips after it");

        // Its second example goes, the first becomes the pair.
        Click(_view.Find("#step-1"));
        Click(Button("Remove"));
        Search("BL60");
        Click(Button("A second point at the same time"));
        Search("zhaohai", 1);
        Search("taixi", 1);
        Field("What to do", "hold");
        Field("How long", "20 s");
        Field("Add pressure over", "");
        Field("Big word, line 1", "ANKLE");
        Field("For a partner, line 1", "thumb and finger");
        Field("For a partner, line 2", "gently");

        // The other comes behind it and goes up by keys.
        Click(_view.Find("#add"));
        Search("zusanli", _view.FindAll(".picker").Count - 1);
        Assert.Equal("step-1", _focused[^1]);
        Field("Side", "right");
        Field("What to do", "squeeze");
        Field("How often", "3");
        Field("Press or in", "3 s");
        Field("Rest or out", "2 s");
        _view.Find("#step-1").KeyDown(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "ArrowUp", AltKey = true });
        Again();
        Assert.Equal("step-0", _focused[^1]);

        var typed = CheckedRoutine.Of("typed.yaml", Typed);
        Assert.Empty(typed.Findings);
        Assert.True(typed.Table!.AsSpan().SequenceEqual(Bridge.Bench.Routine.Table), Bridge.Bench.Text);
    }

    [Fact]
    public void A_finding_stands_at_its_step_and_is_mended_by_a_click()
    {
        Bridge.Bench.Change(Bridge.Bench.Text.Replace("for: 20 s", "for: 20 sec", StringComparison.Ordinal));
        Again();

        var finding = _view.Find("li:nth-child(2) .finding.error");
        Assert.Contains("error[AT015]", finding.TextContent, StringComparison.Ordinal);
        Assert.Empty(_view.FindAll("li:nth-child(1) .finding"));
        Click(finding.QuerySelector(".fix")!);

        Assert.Empty(_view.FindAll(".finding"));
        Assert.Contains("for: 20 s\n", Bridge.Bench.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_nobody_knows_is_said_to_be_none()
    {
        Click(_view.Find("#add"));
        _view.Find(".add input").Focus();
        _view.Find(".add input").Input("xyzzy");

        Assert.Contains("No point by these words", _view.Find(".add [role=status]").TextContent, StringComparison.Ordinal);
        Assert.True(_view.Find(".add .results").HasAttribute("hidden"));
    }

    [Fact]
    public void The_map_that_opens_is_of_the_part_where_the_point_is()
    {
        Assert.Equal("leg-back", PointSearch.MapNear("BL40"));
        Assert.NotEqual(PointSearch.Maps[0], PointSearch.MapNear("GB33"));
        Assert.All(PointSearch.All.Where(p => PointSearch.Maps.Any(m => PointSearch.On(m).Any(o => o.Region.Value == p.Region.Value)) && p.Map is null),
            p => Assert.Contains(PointSearch.On(PointSearch.MapNear(p.Code.Value)), o => o.Region.Value == p.Region.Value));
        Assert.Equal(PointSearch.Maps[0], PointSearch.MapNear("nothing"));
    }

    [Fact]
    public void The_sheet_has_each_step_with_its_map_words_and_time()
    {
        Bridge.Bench.Open("ten-regions.yaml");
        var rows = Render<Sheet>(p => p.Add(s => s.Version, 0)).FindAll("tr");
        var steps = Bridge.Bench.Routine.View!.Steps;

        Assert.Equal(steps.Count, rows.Count);
        Assert.All(rows.Zip(steps), r =>
        {
            Assert.NotNull(r.First.QuerySelector("svg circle"));
            Assert.Contains(r.Second.Point, r.First.TextContent, StringComparison.Ordinal);
            Assert.Contains(r.Second.What, r.First.TextContent, StringComparison.Ordinal);
            Assert.Contains(r.Second.Self, r.First.TextContent, StringComparison.Ordinal);
            Assert.Contains(r.Second.Partner, r.First.TextContent, StringComparison.Ordinal);
            Assert.Matches(@"^~?\d+:\d\d$", r.First.LastElementChild!.TextContent);
        });
    }

    private IElement Button(string words) => _view.FindAll("button").First(b => b.TextContent == words);

    /// <summary>Its first line goes; a second one takes its place.</summary>
    private void EmptyTip(string legend)
    {
        _view.FindAll("fieldset").First(f => f.QuerySelector("legend")!.TextContent == legend).QuerySelector("input")!.Change("");
        Again();
    }

    private void Field(string label, string value)
    {
        _view.FindAll("label").First(l => l.QuerySelector("span")?.TextContent == label).QuerySelector("input, select")!.Change(value);
        Again();
    }

    private void Check(string question)
    {
        _view.FindAll("label").First(l => l.TextContent.Trim() == question).QuerySelector("input")!.Change(true);
        Again();
    }

    private void Search(string words, int picker = 0)
    {
        IElement Input() => _view.FindAll(".picker")[picker].QuerySelector("input")!;
        Input().Focus();
        Input().Input(words);
        Click(_view.FindAll(".picker")[picker].QuerySelector(".results button")!);
    }

    private void Click(IElement element)
    {
        element.Click();
        Again();
    }

    /// <summary>As the page does when the routine is another one.</summary>
    private void Again() => _view.Render(p => p.Add(v => v.Version, Bridge.Bench.Version));
}
