using System;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Tool.Pictures;

namespace AcuTimer.Tool.Printing;

/// <summary>A point of the atlas, in a line and in full.</summary>
internal static class PointView
{
    public static string Line(PointSource point)
    {
        string place = point.LacksPlace ? "(no place: give it one before a routine uses it)" : $"{point.Region.Value}: {OneLine(point.Place.Value)}";
        return $"{point.Code.Value,-10} {point.Pinyin,-14} {point.Name.Value,-22} {place}";
    }

    public static void Write(PointSource point, MapLibrary maps, TextWriter to)
    {
        to.WriteLine($"{point.Code.Value}  {point.Name.Value}{(point.Pinyin.Length > 0 ? $" ({point.Pinyin})" : "")}");
        if (point.LacksPlace)
        {
            to.WriteLine($"  Known, but no source of the atlas says where it is. `acutimer new-point {point.Code.Value}` writes an entry to fill in.");
            return;
        }

        Row(to, "place", OneLine(point.Place.Value));
        Row(to, "about", point.About);
        Row(to, "region", point.Region.Value);
        Row(to, "sides", point.Laterality.Value == Core.Routines.Laterality.Paired ? "left and right" : "midline");
        Row(to, "pressure", "at most " + Words.Of(point.Ceiling.Value));
        Row(to, "rules", string.Join(", ", Words.OfFlags(point.RuleBits)));
        Row(to, "cautions", string.Join(", ", Words.OfFlags(point.CautionBits)));
        Row(to, "also", string.Join(", ", point.Aliases.Select(alias => alias.Value)));
        Row(to, "two points", string.Join(" and ", point.Pair.Select(member => member.Value)));
        Row(to, "source", point.Source.Value);
        if (point.Map is { } mark && maps.Find(mark.Name.Value, out _) is { } map)
        {
            Picture(to, map, mark);
        }
    }

    private static void Picture(TextWriter to, BodyMap map, MapMark mark)
    {
        to.WriteLine();
        foreach (string line in MapPicture.Lines(map, mark.X.Value, mark.Y.Value))
        {
            to.WriteLine(("  " + line).TrimEnd());
        }
    }

    private static void Row(TextWriter to, string label, string text)
    {
        if (text.Length > 0)
        {
            to.WriteLine($"  {label,-11}{text.Trim()}");
        }
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
