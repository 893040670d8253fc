using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Text;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Text;
using AcuTimer.Tool.Pictures;
using AcuTimer.Tool.Pictures.Svg;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer new-map: a body map from a picture.</summary>
internal static class NewMapCommand
{
    private const int Rows = 48;

    public static Command Create()
    {
        var picture = new Argument<string>("picture") { Description = "A picture as PNG or a line drawing as SVG, dark on light or the other way round.", HelpName = "PICTURE" };
        var height = new Option<int>("--height") { Description = "Rows of the map: 8, 16, ... 64.", HelpName = "ROWS", DefaultValueFactory = _ => Rows };
        var invert = new Option<bool>("--invert") { Description = "Light what is light in the picture, not what is dark." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it: maps/PICTURE.txt, below this folder.", HelpName = "FILE.txt" };
        var command = new ToolCommand("new-map", "Make a body map from a picture and show it.", "new-map elbow.png", "new-map elbow.svg --height 56") { picture, height, invert, output };
        command.SetAction(parsed => Run(parsed.GetValue(picture)!, parsed.GetValue(height), parsed.GetValue(invert), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string picture, int height, bool invert, string? output)
    {
        if (height < 8 || height > ReadingLimits.MapHeight || height % 8 != 0)
        {
            throw new UsageException($"a map has 8, 16, ... {ReadingLimits.MapHeight} rows, not {height}");
        }

        string name = Slug(Path.GetFileNameWithoutExtension(output ?? picture));
        string path = output ?? Path.Combine("maps", name + ".txt");
        WholeFile.CheckTarget(path, ".txt", picture);
        WholeFile.CheckNew(path);
        GrayPicture gray = Read(picture);
        int width = Math.Clamp((int)Math.Round(gray.Width * (double)height / gray.Height), 1, ReadingLimits.MapWidth);
        BodyMap map = BodyMap.FromRows(name, false, gray.Rows(width, height, invert));
        WholeFile.WriteAll((path, Encoding.UTF8.GetBytes(MapWriter.Write(map))));
        foreach (string line in MapPicture.Lines(map, -1, -1))
        {
            Console.Out.WriteLine(line);
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {map.Width} x {map.Height} dots; in a point: map: {{ name: {name}, x: {map.Width / 2}, y: {map.Height / 2} }}"));
        return ExitCode.Good;
    }

    private static GrayPicture Read(string picture)
    {
        if (!Path.GetExtension(picture).Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            return GrayPng.Read(picture);
        }

        GrayPicture drawing = SvgFile.Read(picture, out string leftOut);
        if (leftOut.Length > 0)
        {
            Console.Error.WriteLine($"note: not drawn: {leftOut}");
        }

        return drawing;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (char c in text.ToLowerInvariant())
        {
            slug.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        string name = slug.ToString().Trim('-');
        return name.Length == 0 ? "map" : name;
    }
}
