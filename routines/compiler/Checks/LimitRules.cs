using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>The table's indices are one byte, and the device's memory is small.</summary>
internal static class LimitRules
{
    public static void Check(TableModel table, IReadOnlyList<BuiltRoutine> routines, DiagnosticBag bag)
    {
        Span place = routines[^1].Source.Title.Span;
        Most(table.Routines.Count, Limits.Routines, "routines", Codes.TooManyRecords, place, bag);
        Most(table.Steps.Count, Limits.Steps, "steps", Codes.TooManySteps, place, bag);
        Most(table.Points.Count, Limits.Records, "points", Codes.TooManyRecords, place, bag);
        Most(table.Manners.Count, Limits.Records, "manners", Codes.TooManyRecords, place, bag);
        Most(table.Cues.Count, Limits.Records, "cues", Codes.TooManyRecords, place, bag);
        Most(table.Tips.Count, Limits.Records, "tips", Codes.TooManyRecords, place, bag);
        Most(table.Documents.Count, Limits.Records, "documents", Codes.TooManyRecords, place, bag);
        Most(table.Maps.Count, Limits.Records, "maps", Codes.TooManyRecords, place, bag);
        // Origins and texts are numbered with two bytes.
        Most(table.Origins.Count, TableFormat.NoOrigin - 1, "origins", Codes.TooManyRecords, place, bag);
        MostBytes(TableTexts.Of(table).Distinct().Sum(text => Encoding.UTF8.GetByteCount(text) + 1), "text", place, bag);
        MostBytes(table.Maps.Sum(map => Math.Min(map.Pixels.Length, RunLengthEncoder.Encode(map.Pixels).Length)), "body maps", place, bag);
    }

    // Offsets in these sections are two bytes.
    private static void MostBytes(int bytes, string what, Span place, DiagnosticBag bag)
    {
        if (bytes > ushort.MaxValue)
        {
            bag.Report(Codes.TableTooLarge, place, $"the table has {bytes} bytes of {what} alone; {ushort.MaxValue} bytes is the most");
        }
    }

    private static void Most(int count, int most, string what, DiagnosticCode code, Span place, DiagnosticBag bag)
    {
        if (count > most)
        {
            bag.Report(code, place, $"the table has {count} {what}; {most} is the most");
        }
    }
}
