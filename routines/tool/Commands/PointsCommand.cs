using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Tool.Printing;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer points: the points of the atlas, searched and shown.</summary>
internal static class PointsCommand
{
    public static Command Create()
    {
        var word = new Argument<string?>("word")
        {
            Description = "A code, a pinyin or English name, or a part of the body. Without it: all points.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "WORD",
        };
        var command = new ToolCommand("points", "Find points of the atlas, and show one in full.", "points knee", "points LI4", "points hegu", "points") { word };
        command.SetAction(parsed => Run(parsed.GetValue(word)));
        return command;
    }

    private static int Run(string? word)
    {
        var bag = new DiagnosticBag();
        OpenAtlas open = OpenAtlas.Here(bag);
        int code = Report.Write(bag);
        if (word is not null && (open.Atlas.Find(word) ?? open.Atlas.Meant(word) ?? open.Atlas.FindPlaceless(word)) is { } one)
        {
            PointView.Write(one, open.Maps, Console.Out);
            return code;
        }

        List<PointSource> found = open.Atlas.Points.Concat(open.Atlas.Placeless).Where(point => word is null || Holds(point, word)).ToList();
        if (found.Count == 0)
        {
            string? near = Suggestion.Nearest(word!, open.Atlas.Names);
            throw new UsageException($"no point matches '{word}'" + (near is null ? "" : $"; did you mean {near}?"));
        }

        foreach (PointSource point in found.OrderBy(point => point.LacksPlace))
        {
            Console.Out.WriteLine(PointView.Line(point));
        }

        return code;
    }

    private static bool Holds(PointSource point, string word) => new[]
    {
        point.Code.Value, point.Name.Value, point.Pinyin, point.LacksPlace ? "" : point.Region.Value, point.LacksPlace ? "" : point.Place.Value, point.About,
    }.Concat(point.Aliases.Select(alias => alias.Value)).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
