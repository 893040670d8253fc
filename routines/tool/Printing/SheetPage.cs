using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Tool.Printing;

/// <summary>A routine on one printable page: for each step its map, words and time. The pictures are in the page.</summary>
internal static partial class SheetPage
{
    private const string Style = """
        body { font: 11pt/1.35 sans-serif; margin: 14mm; color: #111; }
        h1 { font-size: 18pt; margin: 0 0 2mm; }
        table { border-collapse: collapse; width: 100%; }
        td { border-top: 1px solid #999; padding: 2mm; vertical-align: top; }
        tr { break-inside: avoid; }
        .n { width: 6mm; font-weight: bold; }
        .map { width: 34mm; text-align: center; }
        .map img { max-width: 32mm; max-height: 24mm; image-rendering: pixelated; }
        .time { width: 14mm; text-align: right; white-space: nowrap; }
        .small { color: #444; font-size: 9pt; }
        """;

    /// <param name="routine">What it says.</param>
    /// <param name="maps">For each step a picture as PNG, or null.</param>
    public static string Of(RoutineView routine, IReadOnlyList<byte[]?> maps)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Safe(routine.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Safe(routine.Title)}</h1>\n<p>{Time(routine.Seconds)} minutes{Rounds(routine)}; {Safe(string.Join("; ", Head(routine)))}</p>\n");
        foreach (string tip in routine.Before)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p><strong>{Safe(tip)}</strong></p>\n");
        }

        page.Append("<table>\n");
        for (int i = 0; i < routine.Steps.Count; i++)
        {
            Step(page, i, routine.Steps[i], routine.AppliedBy, maps[i]);
        }

        page.Append("</table>\n");
        foreach (string tip in routine.After)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{Safe(tip)}</p>\n");
        }

        return page.Append("<p class=\"small\">Not a medical device. Press gently, and stop when something hurts. * a device default</p>\n</body>\n</html>\n").ToString();
    }

    private static void Step(StringBuilder page, int index, StepView step, string appliedBy, byte[]? map)
    {
        string picture = map is null ? "" : $"<img alt=\"{Safe(step.Place)}\" src=\"data:image/png;base64,{Convert.ToBase64String(map)}\">";
        string side = step.Side == "midline" ? "" : ", " + step.SideText;
        page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"n\">{index + 1}</td><td class=\"map\">{picture}</td><td><strong>{Safe(step.Point)} {Safe(step.Name)}</strong>{Safe(side)}<br>");
        page.Append(CultureInfo.InvariantCulture, $"{Safe(step.Place)}<br>{Unbroken(Safe(step.What))}; {Safe(step.Pressure)}");
        string cue = appliedBy == "partner" ? step.Partner : step.Self;
        page.Append(CultureInfo.InvariantCulture, $"{(cue == step.Place ? "" : "<br><em>" + Safe(cue) + "</em>")}</td><td class=\"time\">{(step.UntilReleased ? "~" : "")}{Time(step.Seconds)}</td></tr>\n");
    }

    private static IEnumerable<string> Head(RoutineView routine)
    {
        yield return routine.AppliedBy == "either" ? "for oneself or a partner" : "applied by " + routine.AppliedBy;
        string dose = TextView.DoseText(routine.Dose);
        if (dose.Length > 0)
        {
            yield return dose;
        }

        yield return "ask first about: " + string.Join(", ", routine.Gates);
    }

    private static string Rounds(RoutineView routine) => routine.Rounds > 1 ? $" for {routine.Rounds} rounds" : "";

    private static string Time(decimal seconds) => Clock.Text((int)Math.Ceiling(seconds));

    /// <summary>A number and its unit stay in one line.</summary>
    private static string Unbroken(string html) => Unit().Replace(html, "&nbsp;");

    [GeneratedRegex("(?<=[0-9]) (?=s\\b)")]
    private static partial Regex Unit();

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
