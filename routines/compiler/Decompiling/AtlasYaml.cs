using System;
using System.Linq;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Compiler.Decompiling;

/// <summary>Writes the points and documents of a table as one atlas file. The table does not hold descriptions and the source of each statement.</summary>
internal static class AtlasYaml
{
    public static string Write(TableModel table)
    {
        var to = new YamlWriter();
        to.Comment("yaml-language-server: $schema=../schema/atlas.schema.json");
        to.Begin(AtlasLanguage.Points.Name);
        foreach (PointRecord point in table.Points)
        {
            to.BeginItem();
            WritePoint(point, table, to);
            to.EndItem();
        }

        to.End();
        if (table.Documents.Count > 0)
        {
            to.Begin(AtlasLanguage.Documents.Name);
            foreach (DocumentRecord document in table.Documents)
            {
                to.BeginItem();
                to.Text(DocumentLanguage.Id.Name, document.Id);
                to.Text(DocumentLanguage.Title.Name, document.Title);
                to.EndItem();
            }

            to.End();
        }

        return to.ToString();
    }

    private static void WritePoint(PointRecord point, TableModel table, YamlWriter to)
    {
        to.Key(PointLanguage.Code.Name, YamlWriter.Name(point.Code));
        to.Text(PointLanguage.Name.Name, point.Name);
        if (point.Pinyin.Length > 0)
        {
            to.Text(PointLanguage.Pinyin.Name, point.Pinyin);
        }

        if (point.Aliases.Length > 0)
        {
            to.List(PointLanguage.Aliases.Name, point.Aliases.Split(' ').Select(YamlWriter.Quote));
        }

        if (Decompiler.IsOwnArea(point))
        {
            to.Comment($"{PointLanguage.Covers.Name}: [...] the table does not keep which points are inside this area: name them, if there are any");
        }

        if (point.First >= 0)
        {
            to.List(PointLanguage.Pair.Name, [YamlWriter.Name(table.Points[point.First].Code), YamlWriter.Name(table.Points[point.Second].Code)]);
        }

        to.Text(PointLanguage.Region.Name, point.Region);
        to.Key(PointLanguage.Laterality.Name, Words.Of(point.Laterality));
        to.Text(PointLanguage.Place.Name, point.Place);
        to.Text(PointLanguage.Big.Name, point.Big);
        to.Key(PointLanguage.Ceiling.Name, Words.Of(point.Ceiling));
        if (point.NoHold)
        {
            to.List(PointLanguage.Rules.Name, [Words.Of(PointRules.NoHold)]);
        }

        if (point.Cautions != 0)
        {
            to.List(PointLanguage.Cautions.Name, Words.OfFlags(point.Cautions));
        }

        WriteMark(point, table, to);
        to.Text(PointLanguage.Source.Name, point.Source);
    }

    private static void WriteMark(PointRecord point, TableModel table, YamlWriter to)
    {
        if (point.Map >= 0)
        {
            BodyMap map = table.Maps[point.Map];
            to.Key(PointLanguage.Map.Name, FormattableString.Invariant(
                $"{{ {MapMarkLanguage.Name.Name}: {YamlWriter.Quote(map.Name)}, {MapMarkLanguage.X.Name}: {point.MarkX}, {MapMarkLanguage.Y.Name}: {point.MarkY} }}"));
        }
    }
}
