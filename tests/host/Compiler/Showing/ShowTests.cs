using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Showing;
using AcuTimer.Tool.Printing;
using AcuTimer.Compiler.Table;
using Spectre.Console;
using Xunit;

namespace AcuTimer.Tests.Compiler.Showing;

/// <summary>What `acutimer show` says about routines.</summary>
public sealed class ShowTests
{
    private static readonly IReadOnlyList<RoutineView> Shipped = View(ShippedTable.Compile());

    [Fact]
    public void The_steps_add_up_to_the_session() => Assert.All(Shipped, routine =>
        Assert.Equal(routine.Seconds, routine.Rounds * routine.Steps.Sum(step => step.Seconds)));

    [Fact]
    public void The_toe_point_of_document_004_reads_as_it_is()
    {
        RoutineView routine = Shipped.Single(r => r.Title == "Clockwise & Counter");
        StepView step = routine.Steps.Single(s => s.Point == "LR3");
        Assert.Equal("circles: 6 clockwise, 6 counterclockwise, a circle every 2 s*; ease in 5 s*", step.What);
        Assert.Equal(("left-then-right", "light", 82m, "004 p20"), (step.Side, step.Pressure, step.Seconds, step.Source));
        Assert.Equal(["pressure", "side", "tempo", "ramp"], step.Defaults);
        Assert.Equal(732m, routine.Seconds);
    }

    [Fact]
    public void The_shipped_routines_are_shown_as_agreed() => Expected.Check(Text(200, Shipped), "Showing", "routines.txt");

    [Fact]
    public void On_a_narrow_terminal_nothing_is_lost()
    {
        string text = Text(80, [Shipped.Single(r => r.Title == "Quick Seat")]);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Expected.Check(text, "Showing", "quick-seat-80.txt");
    }

    [Theory]
    [InlineData("technique: circles, counterclockwise: 30 s, clockwise: 20 s, first: counterclockwise", "circles: 30 s counterclockwise, 20 s clockwise, a circle every 2 s")]
    [InlineData("technique: circles, clockwise: 5, counterclockwise: 5, in: 30 s, hold: 20 s", "hold 20 s, then circles: 5 clockwise, 5 counterclockwise, in 30 s")]
    [InlineData("technique: tap, count: 60, in: 60 s", "tap 60 times in 60 s")]
    [InlineData("technique: tap, for: 20 s", "tap for 20 s, a tap every 1 s")]
    [InlineData("technique: squeeze, count: 1, press: 3.5 s, rest: 2 s", "squeeze: press 3.5 s, rest 2 s, once")]
    [InlineData("technique: knead, for: 40 s, until: released, tempo: 3 s", "knead until it releases, about 40 s, a beat every 3 s")]
    [InlineData("technique: hold, for: 20 s, rounds: 2, stations: 3", "hold for 20 s; 2 rounds; 3 places")]
    public void Techniques_are_said_in_words(string step, string words)
    {
        CompiledTable table = Workshop.CompileText(Workshop.Head + $"  - {{ point: LI4, side: both, ramp: 0, {step} }}\n");
        Assert.Equal(words, View(table).Single().Steps.Single().What);
    }

    private static string Text(int width, IEnumerable<RoutineView> routines)
    {
        var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        var view = new TextView(console);
        foreach (RoutineView routine in routines)
        {
            view.Write(routine);
        }

        view.WriteLegend();
        return string.Concat(text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd() + "\n")).TrimEnd('\n') + "\n";
    }

    private static IReadOnlyList<RoutineView> View(CompiledTable table) => RoutineViewer.View(RawTable.Open(table.Bytes, out _)!);
}
