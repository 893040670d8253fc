using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer new-point: an entry for a point of one's own.</summary>
internal static class NewPointCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "A WHO code, or a name in capitals.", HelpName = "CODE" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it: atlas/CODE.yaml, below this folder.", HelpName = "FILE.yaml" };
        var command = new ToolCommand("new-point", "Write a point of your own to fill in.", "new-point LU3", "new-point ELBOW -o my-points.yaml") { code, output };
        command.SetAction(parsed => Run(WhoCodes.Standard(parsed.GetValue(code)!), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string code, string? output)
    {
        if (!Names.PointCode.IsMatch(code) || WhoCodes.IsBeyond(code))
        {
            string capitals = code.ToUpperInvariant().Replace(' ', '-');
            string advice = Names.PointCode.IsMatch(capitals) && !WhoCodes.IsBeyond(capitals) ? $"; write: {Invocation.Of("new-point", capitals)}" : "";
            throw new UsageException($"'{code}' is not a point's code: a WHO code such as LU3, or a name in capitals of at most {Limits.BigCharacters} characters{advice}");
        }

        // One letter is no channel here: L5 may be a vertebra.
        if (code.TakeWhile(char.IsAsciiLetter).Count() > 1 && PointNames.Standard(code) is { } standard && standard != code)
        {
            throw new UsageException($"'{code}' is {standard} in the standard; write: {Invocation.Of("new-point", standard)}");
        }

        OpenAtlas open = OpenAtlas.Here(new DiagnosticBag());
        PointSource? known = open.Atlas.Find(code) ?? open.Atlas.FindPlaceless(code);
        string path = output ?? Path.Combine("atlas", code.ToLowerInvariant() + ".yaml");
        if (!FileFinder.IsYaml(path))
        {
            throw new UsageException($"'{path}' does not end in .yaml, so nothing is written");
        }

        WholeFile.CheckNew(path);
        WholeFile.WriteAll((path, Encoding.UTF8.GetBytes(Text(code, known))));
        Console.Error.WriteLine($"{path}: {code}, to fill in");
        Console.Error.WriteLine($"next: {Invocation.Of("check", path)}");
        return ExitCode.Good;
    }

    private static string Text(string code, PointSource? known)
    {
        PointSource? placed = known is { LacksPlace: false } ? known : null;
        string laterality = Words.Of(known?.Laterality.Value ?? WhoCodes.LateralityOf(code));
        string place = string.Join(", ", (placed?.Place.Value.Split('\n') ?? ["where it is,", "in two short lines"]).Select(YamlWriter.Quote));
        string cautions = string.Join(", ", Words.OfFlags(known?.CautionBits ?? Caution.None));
        string ceiling = Words.Of(placed is null ? Pressure.Light : placed.Ceiling.Value);
        return $$"""
            # A point of your own. What the shipped atlas says of the same code stays in force: you may be stricter, not laxer.
            points:
              - code: {{code}}
                name: {{YamlWriter.Quote(known?.Name.Value ?? "Name of the point")}}
                {{(known?.Pinyin.Length > 0 ? $"pinyin: {YamlWriter.Quote(known.Pinyin)}" : "# pinyin: Hegu")}}
                region: {{YamlWriter.Quote(placed?.Region.Value ?? "part of the body")}}
                laterality: {{laterality}}          # paired or midline
                # Where it is, in at most {{Limits.CueLines}} lines of {{Limits.LineCharacters}} characters; and in one big word of at most {{Limits.BigCharacters}}.
                place: [{{place}}]
                big: {{YamlWriter.Quote(placed?.Big.Value ?? code)}}
                ceiling: {{ceiling}}            # the most pressure: light, or firm where a source says so
                # All that any source warns of: {{string.Join(", ", Words.Values<Caution>().Select(Words.Of))}}.
                cautions: [{{cautions}}]
                # rules: [no-hold]        # never a steady pressure here
                # The mark on a map: x is the column, y the row of its dot, from 0 in the top left corner.
                {{(placed?.Map is not null ? "" : "# ")}}map: { name: {{placed?.Map?.Name.Value ?? "leg-back"}}, x: {{placed?.Map?.X.Value ?? 17}}, y: {{placed?.Map?.Y.Value ?? 32}} }
                source: {{YamlWriter.Quote(placed?.Source.Value ?? "own")}}             # what this rests on

            """.ReplaceLineEndings("\n");
    }
}
