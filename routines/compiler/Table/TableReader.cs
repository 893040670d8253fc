using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table;

/// <summary>Takes a table's bytes apart into records with texts. What it does not know is left aside.</summary>
internal sealed class TableReader
{
    private readonly RawTable _table;

    private TableReader(RawTable table) => _table = table;

    public static TableModel Read(RawTable table)
    {
        var reader = new TableReader(table);
        return new TableModel
        {
            Points = reader.All(TableFormat.SectionId.Points, reader.Point),
            Routines = reader.All(TableFormat.SectionId.Routines, reader.Routine),
            Steps = reader.All(TableFormat.SectionId.Steps, reader.Step),
            Manners = reader.All(TableFormat.SectionId.Manners, reader.Manner),
            Cues = reader.All(TableFormat.SectionId.Cues, at => new CueRecord(
                reader.Text(at, TableFormat.Cue.Big), reader.Text(at, TableFormat.Cue.Self), reader.Text(at, TableFormat.Cue.Partner))),
            Tips = reader.All(TableFormat.SectionId.Tips, at => reader.Text(at, TableFormat.Tip.Text)),
            Documents = reader.All(TableFormat.SectionId.Documents, at => new DocumentRecord(
                reader.Text(at, TableFormat.Document.Id), reader.Text(at, TableFormat.Document.Title))),
            Maps = reader.All(TableFormat.SectionId.Maps, reader.Map),
            Origins = reader.All(TableFormat.SectionId.Origins, at => new OriginRecord(
                reader.U8(at, TableFormat.Origin.Document) - 1,
                reader.U8(at, TableFormat.Origin.Passage),
                (StepDefaults)reader.U8(at, TableFormat.Origin.Defaults))),
        };
    }

    private List<T> All<T>(int section, Func<int, T> read)
    {
        RawSection? found = _table.Find(section);
        return found is null ? [] : Enumerable.Range(0, found.Count).Select(i => read(found.Offset + (i * found.RecordSize))).ToList();
    }

    private int U8(int at, int field) => _table.U8(at + field);

    private int U16(int at, int field) => _table.U16(at + field);

    private string Text(int at, int field) => _table.Text(U16(at, field));

    private PointRecord Point(int at) => new()
    {
        Code = Text(at, TableFormat.Point.Code),
        Name = Text(at, TableFormat.Point.Name),
        Pinyin = Text(at, TableFormat.Point.Pinyin),
        Aliases = Text(at, TableFormat.Point.Aliases),
        Place = Text(at, TableFormat.Point.Place),
        Big = Text(at, TableFormat.Point.Big),
        Source = Text(at, TableFormat.Point.Source),
        Region = Text(at, TableFormat.Point.Region),
        Cautions = (Caution)U16(at, TableFormat.Point.Cautions),
        Ceiling = (Pressure)U8(at, TableFormat.Point.Ceiling),
        Laterality = (Laterality)U8(at, TableFormat.Point.Laterality),
        NoHold = (U8(at, TableFormat.Point.Rules) & (int)PointRules.NoHold) != 0,
        Map = U8(at, TableFormat.Point.Map) - 1,
        MarkX = U8(at, TableFormat.Point.MarkX),
        MarkY = U8(at, TableFormat.Point.MarkY),
        First = U8(at, TableFormat.Point.First) - 1,
        Second = U8(at, TableFormat.Point.Second) - 1,
    };

    private RoutineRecord Routine(int at)
    {
        int origin = U16(at, TableFormat.Routine.FirstOrigin);
        return new RoutineRecord
        {
            Title = Text(at, TableFormat.Routine.Title),
            FirstStep = U16(at, TableFormat.Routine.FirstStep),
            StepCount = U8(at, TableFormat.Routine.StepCount),
            AppliedBy = (AppliedBy)U8(at, TableFormat.Routine.AppliedBy),
            Gates = (Caution)U16(at, TableFormat.Routine.Gates),
            PerDay = U8(at, TableFormat.Routine.PerDay),
            PerWeek = U8(at, TableFormat.Routine.PerWeek),
            Weeks = U8(at, TableFormat.Routine.Weeks),
            Sessions = U8(at, TableFormat.Routine.Sessions),
            DoseIsDefault = (U8(at, TableFormat.Routine.Defaults) & 1) != 0,
            Rounds = U8(at, TableFormat.Routine.Rounds),
            FirstTip = U8(at, TableFormat.Routine.FirstTip),
            BeforeTips = U8(at, TableFormat.Routine.BeforeTips),
            AfterTips = U8(at, TableFormat.Routine.AfterTips),
            Document = U8(at, TableFormat.Routine.Document) - 1,
            FirstOrigin = origin == TableFormat.NoOrigin ? -1 : origin,
        };
    }

    private StepRecord Step(int at)
    {
        int bits = U8(at, TableFormat.Step.Bits);
        return new StepRecord(
            U8(at, TableFormat.Step.Point),
            U8(at, TableFormat.Step.Manner),
            (Side)(bits & TableFormat.Step.SideMask),
            (Pressure)((bits >> TableFormat.Step.PressureShift) & TableFormat.Step.PressureMask),
            (bits & TableFormat.Step.Joined) != 0,
            (bits & TableFormat.Step.UntilReleased) != 0,
            U8(at, TableFormat.Step.Cue) - 1,
            U8(at, TableFormat.Step.First),
            U8(at, TableFormat.Step.Second),
            U16(at, TableFormat.Step.Seconds));
    }

    private MannerRecord Manner(int at)
    {
        int technique = U8(at, TableFormat.Manner.Technique);
        int rounds = U8(at, TableFormat.Manner.Rounds);
        return new MannerRecord
        {
            Technique = (Technique)(technique & TableFormat.Manner.TechniqueMask),
            CounterclockwiseFirst = (technique & TableFormat.Manner.CounterclockwiseFirst) != 0,
            SecondsPerDirection = (technique & TableFormat.Manner.SecondsPerDirection) != 0,
            TempoMs = U8(at, TableFormat.Manner.Tempo) * Limits.TempoUnitMs,
            Ramp = U8(at, TableFormat.Manner.Ramp),
            Prepare = U8(at, TableFormat.Manner.Prepare),
            Release = U8(at, TableFormat.Manner.Release),
            Switch = U8(at, TableFormat.Manner.Switch),
            OnMs = U8(at, TableFormat.Manner.On) * Limits.RhythmUnitMs,
            OffMs = U8(at, TableFormat.Manner.Off) * Limits.RhythmUnitMs,
            Hold = U8(at, TableFormat.Manner.Hold),
            Rounds = rounds & 15,
            Stations = rounds >> 4,
        };
    }

    private BodyMap Map(int at)
    {
        int width = U8(at, TableFormat.Map.Width);
        int pages = U8(at, TableFormat.Map.Pages);
        int flags = U8(at, TableFormat.Map.Flags);
        RawSection pixels = _table.Find(TableFormat.SectionId.Pixels)!;
        ReadOnlySpan<byte> bytes = _table.Bytes[(pixels.Offset + U16(at, TableFormat.Map.Pixels))..];
        byte[] plain = (flags & TableFormat.Map.RunLength) != 0
            ? RunLengthEncoder.Decode(bytes, width * pages)
            : bytes[..(width * pages)].ToArray();
        return new BodyMap(Text(at, TableFormat.Map.Name), (flags & TableFormat.Map.Symmetric) != 0, width, pages, plain);
    }
}
