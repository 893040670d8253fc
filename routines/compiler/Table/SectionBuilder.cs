using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table;

/// <summary>Turns the records of a table into sections, in ascending order of their ids.</summary>
internal sealed class SectionBuilder
{
    private readonly TableModel _table;
    private readonly StringPool _pool;

    private SectionBuilder(TableModel table)
    {
        _table = table;
        _pool = new StringPool(TableTexts.Of(table));
    }

    /// <summary>Optional sections that would be empty are left out.</summary>
    public static IReadOnlyList<Section> Build(TableModel table)
    {
        var builder = new SectionBuilder(table);
        return builder.All().Where(section => section.Count > 0).OrderBy(section => section.Id).ToList();
    }

    private IEnumerable<Section> All()
    {
        yield return Raw(TableFormat.SectionId.Strings, _pool.Bytes);
        yield return Records(TableFormat.SectionId.Points, TableFormat.Point.Size, _table.Points, Point);
        yield return Records(TableFormat.SectionId.Routines, TableFormat.Routine.Size, _table.Routines, Routine);
        yield return Records(TableFormat.SectionId.Steps, TableFormat.Step.Size, _table.Steps, Step);
        yield return Records(TableFormat.SectionId.Manners, TableFormat.Manner.Size, _table.Manners, Manner);
        yield return Records(TableFormat.SectionId.Cues, TableFormat.Cue.Size, _table.Cues, Cue);
        yield return Records(TableFormat.SectionId.Tips, TableFormat.Tip.Size, _table.Tips,
            (tip, to) => to.U16(TableFormat.Tip.Text, _pool.OffsetOf(tip)));
        yield return Records(TableFormat.SectionId.Documents, TableFormat.Document.Size, _table.Documents, Document);
        var pixels = new PixelSection();
        yield return Records(TableFormat.SectionId.Maps, TableFormat.Map.Size, _table.Maps, (map, to) => Map(map, pixels, to));
        yield return Raw(TableFormat.SectionId.Pixels, pixels.Bytes);
        yield return Records(TableFormat.SectionId.Origins, TableFormat.Origin.Size, _table.Origins, Origin);
    }

    private static Section Raw(int id, byte[] bytes) => new(id, 1, bytes.Length, bytes);

    private static Section Records<T>(int id, int size, IReadOnlyList<T> records, System.Action<T, RecordWriter> write)
    {
        var writer = new RecordWriter(size);
        foreach (T record in records)
        {
            writer.Next();
            write(record, writer);
        }

        return new Section(id, size, writer.Count, writer.Bytes);
    }

    private void Point(PointRecord point, RecordWriter to)
    {
        to.U16(TableFormat.Point.Code, _pool.OffsetOf(point.Code));
        to.U16(TableFormat.Point.Name, _pool.OffsetOf(point.Name));
        to.U16(TableFormat.Point.Pinyin, _pool.OffsetOf(point.Pinyin));
        to.U16(TableFormat.Point.Aliases, _pool.OffsetOf(point.Aliases));
        to.U16(TableFormat.Point.Place, _pool.OffsetOf(point.Place));
        to.U16(TableFormat.Point.Big, _pool.OffsetOf(point.Big));
        to.U16(TableFormat.Point.Source, _pool.OffsetOf(point.Source));
        to.U16(TableFormat.Point.Cautions, (int)point.Cautions);
        to.U8(TableFormat.Point.Ceiling, (int)point.Ceiling);
        to.U8(TableFormat.Point.Laterality, (int)point.Laterality);
        to.U8(TableFormat.Point.Map, point.Map + 1);
        to.U8(TableFormat.Point.MarkX, point.MarkX);
        to.U8(TableFormat.Point.MarkY, point.MarkY);
        to.U8(TableFormat.Point.First, point.First + 1);
        to.U8(TableFormat.Point.Second, point.Second + 1);
        to.U8(TableFormat.Point.Rules, point.NoHold ? TableFormat.Point.NoHold : 0);
        to.U16(TableFormat.Point.Region, _pool.OffsetOf(point.Region));
    }

    private void Routine(RoutineRecord routine, RecordWriter to)
    {
        to.U16(TableFormat.Routine.Title, _pool.OffsetOf(routine.Title));
        to.U16(TableFormat.Routine.FirstStep, routine.FirstStep);
        to.U8(TableFormat.Routine.StepCount, routine.StepCount);
        to.U8(TableFormat.Routine.AppliedBy, (int)routine.AppliedBy);
        to.U16(TableFormat.Routine.Gates, (int)routine.Gates);
        to.U8(TableFormat.Routine.PerDay, routine.PerDay);
        to.U8(TableFormat.Routine.PerWeek, routine.PerWeek);
        to.U8(TableFormat.Routine.Weeks, routine.Weeks);
        to.U8(TableFormat.Routine.Rounds, routine.Rounds);
        to.U8(TableFormat.Routine.FirstTip, routine.FirstTip);
        to.U8(TableFormat.Routine.BeforeTips, routine.BeforeTips);
        to.U8(TableFormat.Routine.AfterTips, routine.AfterTips);
        to.U8(TableFormat.Routine.Document, routine.Document + 1);
        to.U16(TableFormat.Routine.FirstOrigin, routine.FirstOrigin < 0 ? TableFormat.NoOrigin : routine.FirstOrigin);
        to.U8(TableFormat.Routine.Defaults, routine.DoseIsDefault ? 1 : 0);
        to.U8(TableFormat.Routine.Sessions, routine.Sessions);
    }

    private static void Step(StepRecord step, RecordWriter to)
    {
        int bits = (int)step.Side
            | ((int)step.Pressure << TableFormat.Step.PressureShift)
            | (step.Joined ? TableFormat.Step.Joined : 0)
            | (step.UntilReleased ? TableFormat.Step.UntilReleased : 0);
        to.U8(TableFormat.Step.Point, step.Point);
        to.U8(TableFormat.Step.Manner, step.Manner);
        to.U8(TableFormat.Step.Bits, bits);
        to.U8(TableFormat.Step.Cue, step.Cue + 1);
        to.U8(TableFormat.Step.First, step.First);
        to.U8(TableFormat.Step.Second, step.Second);
        to.U16(TableFormat.Step.Seconds, step.Seconds);
    }

    private static void Manner(MannerRecord manner, RecordWriter to)
    {
        int technique = (int)manner.Technique
            | (manner.CounterclockwiseFirst ? TableFormat.Manner.CounterclockwiseFirst : 0)
            | (manner.SecondsPerDirection ? TableFormat.Manner.SecondsPerDirection : 0);
        to.U8(TableFormat.Manner.Technique, technique);
        to.U8(TableFormat.Manner.Tempo, manner.TempoMs / Limits.TempoUnitMs);
        to.U8(TableFormat.Manner.Ramp, manner.Ramp);
        to.U8(TableFormat.Manner.Prepare, manner.Prepare);
        to.U8(TableFormat.Manner.Release, manner.Release);
        to.U8(TableFormat.Manner.Switch, manner.Switch);
        to.U8(TableFormat.Manner.On, manner.OnMs / Limits.RhythmUnitMs);
        to.U8(TableFormat.Manner.Off, manner.OffMs / Limits.RhythmUnitMs);
        to.U8(TableFormat.Manner.Hold, manner.Hold);
        to.U8(TableFormat.Manner.Rounds, manner.Rounds | (manner.Stations << 4));
    }

    private void Cue(CueRecord cue, RecordWriter to)
    {
        to.U16(TableFormat.Cue.Big, _pool.OffsetOf(cue.Big));
        to.U16(TableFormat.Cue.Self, _pool.OffsetOf(cue.Self));
        to.U16(TableFormat.Cue.Partner, _pool.OffsetOf(cue.Partner));
    }

    private void Document(DocumentRecord document, RecordWriter to)
    {
        to.U16(TableFormat.Document.Id, _pool.OffsetOf(document.Id));
        to.U16(TableFormat.Document.Title, _pool.OffsetOf(document.Title));
    }

    private void Map(BodyMap map, PixelSection pixels, RecordWriter to)
    {
        (int offset, bool coded) = pixels.Add(map);
        to.U16(TableFormat.Map.Name, _pool.OffsetOf(map.Name));
        to.U16(TableFormat.Map.Pixels, offset);
        to.U8(TableFormat.Map.Width, map.Width);
        to.U8(TableFormat.Map.Pages, map.Pages);
        to.U8(TableFormat.Map.Flags, (map.Symmetric ? TableFormat.Map.Symmetric : 0) | (coded ? TableFormat.Map.RunLength : 0));
    }

    private static void Origin(OriginRecord origin, RecordWriter to)
    {
        to.U8(TableFormat.Origin.Document, origin.Document + 1);
        to.U8(TableFormat.Origin.Passage, origin.Passage);
        to.U8(TableFormat.Origin.Defaults, (int)origin.Defaults);
    }
}
