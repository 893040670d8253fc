using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AcuTimer.Compiler.Showing;
using Spectre.Console;

namespace AcuTimer.Tool.Printing;

/// <summary>A routine as text: its head, a row for each step, and the sum.</summary>
internal sealed class TextView
{
    private const int WideColumns = 150;

    private readonly IAnsiConsole _console;

    public TextView(IAnsiConsole console) => _console = console;

    public void Write(RoutineView routine)
    {
        _console.MarkupLineInterpolated($"[bold]{routine.Title}[/]  {Clock(routine.Seconds)}");
        foreach ((string label, string text) in Head(routine).Where(line => line.Text.Length > 0))
        {
            _console.MarkupLineInterpolated($"  [grey]{label,-10}[/] {text}");
        }

        _console.Write(Steps(routine));
        if (routine.Rounds > 1)
        {
            _console.WriteLine($"all of it {routine.Rounds} times: {Clock(routine.Seconds)}");
        }

        _console.WriteLine();
    }

    public void WriteLegend() => _console.MarkupLine("[grey]* a device default: the document does not give it   ~ until it releases: estimated[/]");

    private static IEnumerable<(string Label, string Text)> Head(RoutineView routine) =>
    [
        ("document", routine.Document),
        ("applied by", routine.AppliedBy == "either" ? "self or partner" : routine.AppliedBy),
        ("dose", DoseText(routine.Dose)),
        ("asks about", string.Join(", ", routine.Gates)),
        .. routine.Before.Select((tip, i) => (i == 0 ? "before" : "", tip)),
        .. routine.After.Select((tip, i) => (i == 0 ? "after" : "", tip)),
    ];

    internal static string DoseText(DoseView dose)
    {
        string[] parts =
        [
            dose.PerDay > 0 ? $"{dose.PerDay} a day" : "",
            dose.PerWeek > 0 ? $"{dose.PerWeek} a week" : "",
            dose.Sessions > 0 ? $"{dose.Sessions} in {WeeksText(dose.Weeks)}" : dose.Weeks > 0 ? $"for {WeeksText(dose.Weeks)}" : "",
        ];
        string text = string.Join(", ", parts.Where(part => part.Length > 0));
        return text.Length > 0 && dose.IsDefault ? text + "*" : text;
    }

    private static string WeeksText(int weeks) => weeks == 1 ? "1 week" : $"{weeks} weeks";

    /// <summary>On a narrow terminal the long texts share a column, and are broken there.</summary>
    private Spectre.Console.Table Steps(RoutineView routine)
    {
        bool wide = _console.Profile.Width >= WideColumns;
        var table = new Spectre.Console.Table { Border = TableBorder.Simple, ShowFooters = true };
        table.AddColumn(new TableColumn("#").RightAligned().NoWrap());
        foreach (string name in wide ? ["point", "side"] : Array.Empty<string>())
        {
            table.AddColumn(new TableColumn(name).NoWrap());
        }

        table.AddColumn(new TableColumn(wide ? "what" : "step"));
        table.AddColumn(new TableColumn("pressure").NoWrap());
        table.AddColumn(new TableColumn("time") { Footer = new Spectre.Console.Text(Clock(routine.Seconds / routine.Rounds)) }.RightAligned().NoWrap());
        table.AddColumn(new TableColumn("source").NoWrap());
        for (int i = 0; i < routine.Steps.Count; i++)
        {
            table.AddRow(Row(i + 1, routine.Steps[i], wide).Select(text => new Spectre.Console.Text(text)));
        }

        return table;
    }

    private static IEnumerable<string> Row(int number, StepView step, bool wide)
    {
        string point = $"{step.Point} {step.Name}";
        string side = step.SideText + Star(step, "side");
        string[] texts = wide ? [point, side, step.What] : [$"{point}\n{side}\n{step.What}"];
        return
        [
            number.ToString(CultureInfo.InvariantCulture),
            .. texts,
            step.Pressure + Star(step, "pressure"),
            (step.UntilReleased ? "~" : "") + Clock(step.Seconds),
            step.Source,
        ];
    }

    private static string Star(StepView step, string part) => step.Defaults.Contains(part) ? "*" : "";

    private static string Clock(decimal seconds) => Compiler.Vocabulary.Clock.Text((int)Math.Ceiling(seconds));
}
