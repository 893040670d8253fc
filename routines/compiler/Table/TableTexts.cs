using System.Collections.Generic;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table.Records;

namespace AcuTimer.Compiler.Table;

/// <summary>Every text that a table needs.</summary>
internal static class TableTexts
{
    public static IEnumerable<string> Of(TableModel table)
    {
        foreach (PointRecord point in table.Points)
        {
            yield return point.Code;
            yield return point.Name;
            yield return point.Pinyin;
            yield return point.Aliases;
            yield return point.Place;
            yield return point.Big;
            yield return point.Source;
            yield return point.Region;
        }

        foreach (RoutineRecord routine in table.Routines)
        {
            yield return routine.Title;
        }

        foreach (CueRecord cue in table.Cues)
        {
            yield return cue.Big;
            yield return cue.Self;
            yield return cue.Partner;
        }

        foreach (string tip in table.Tips)
        {
            yield return tip;
        }

        foreach (DocumentRecord document in table.Documents)
        {
            yield return document.Id;
            yield return document.Title;
        }

        foreach (BodyMap map in table.Maps)
        {
            yield return map.Name;
        }
    }
}
