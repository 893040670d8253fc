using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Board.Pictures;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Tool.Pictures;
using AcuTimer.Tool.Printing;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer preview: what the device will show, as pictures and as a page to print.</summary>
internal static class PreviewCommand
{
    private const int FrameHundredths = 20;
    private const int MapScale = 3;

    public static Command Create()
    {
        var sources = new SourceOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write into.", HelpName = "FOLDER", DefaultValueFactory = _ => "preview",
        };
        var command = new ToolCommand("preview", "Write a film strip, an animation and a printable sheet of a routine.",
            "preview my-routine.yaml", "preview my-routine.yaml -o pictures");
        sources.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            CompiledTable? table = sources.Compile(parsed, bag, tableWanted: true);
            int code = Report.Write(bag);
            if (table is not null)
            {
                SourceOptions.SayWhich(table);
                Write(table, parsed.GetValue(output)!, NameOf(sources.Paths(parsed)[0]));
            }

            return code;
        });
        return command;
    }

    /// <summary>A folder's own name, where it is given as "." too.</summary>
    private static string NameOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return name.Length == 0 ? "routine" : name;
    }

    private static void Write(CompiledTable table, string folder, string name)
    {
        RoutineView routine = RoutineViewer.View(RawTable.Open(table.Bytes, out _)!)[0];
        Shooting shooting = Shooting.Of(table.Bytes);
        List<(string, string)> captions = shooting.Shots.Select(shot => Caption(routine, shot.Step)).ToList();
        Picture strip = FilmStrip.Of($"{routine.Title} {Clock.Text((int)routine.Seconds)}", shooting.Shots.Select(shot => shot.Picture).ToList(), captions);
        List<byte[]?> maps = table.Model.Steps.Take(routine.Steps.Count).Select(step => MapOf(table.Model, step)).ToList();
        (string Path, byte[] Bytes)[] files =
        [
            (Path.Combine(folder, name + ".png"), Png.Encode(strip)),
            (Path.Combine(folder, name + ".gif"), Gif.Encode(shooting.Frames.Select(frame => frame.Scaled(2)).ToList(), FrameHundredths)),
            (Path.Combine(folder, name + ".html"), Encoding.UTF8.GetBytes(SheetPage.Of(routine, maps))),
        ];
        WholeFile.WriteAll(files);
        foreach ((string path, _) in files)
        {
            Console.Error.WriteLine(path.Replace('\\', '/'));
        }
    }

    private static (string First, string Second) Caption(RoutineView routine, int step)
    {
        StepView view = routine.Steps[step];
        return ($"{step + 1} {view.Point} {view.Technique}", $"{view.Pressure} {Clock.Text((int)Math.Ceiling(view.Seconds))}");
    }

    /// <summary>Dark on white, as paper wants it.</summary>
    private static byte[]? MapOf(TableModel model, StepRecord step)
    {
        PointRecord point = model.Points[step.Point];
        if (point.Map < 0)
        {
            return null;
        }

        BodyMap map = model.Maps[point.Map];
        var picture = new Picture(map.Width, map.Height);
        for (int y = 0; y < map.Height; y++)
        {
            for (int x = 0; x < map.Width; x++)
            {
                picture[x, y] = !MapPicture.IsLit(map, x, y, point.MarkX, point.MarkY);
            }
        }

        return Png.Encode(picture.Scaled(MapScale));
    }
}
