using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>A table as routines.proto describes it. Field numbers stand there; nothing generates code here.</summary>
internal sealed class ProtobufEncoder
{
    private readonly TableModel _table;
    private readonly bool _coded;

    private ProtobufEncoder(TableModel table, bool coded)
    {
        _table = table;
        _coded = coded;
    }

    public static byte[] Encode(TableModel table, bool coded) => new ProtobufEncoder(table, coded).Table();

    private byte[] Table()
    {
        using var message = new ProtoMessage();
        message.Messages(1, _table.Points, Point)
            .Messages(2, _table.Routines, Routine)
            .Messages(3, _table.Manners, Manner)
            .Messages(4, _table.Cues, (cue, to) => to.Text(1, cue.Big).Text(2, cue.Self).Text(3, cue.Partner));
        foreach (string tip in _table.Tips)
        {
            message.RepeatedText(5, tip);
        }

        message.Messages(6, _table.Documents, (document, to) => to.Text(1, document.Id).Text(2, document.Title))
            .Messages(7, _table.Maps, Map);
        return message.ToBytes();
    }

    private static void Point(PointRecord point, ProtoMessage to) => to
        .Text(1, point.Code).Text(2, point.Name).Text(3, point.Pinyin).Text(4, point.Aliases)
        .Text(5, point.Place).Text(6, point.Big).Text(7, point.Source).Text(8, point.Region)
        .Number(9, (int)point.Cautions).Number(10, (int)point.Ceiling).Number(11, (int)point.Laterality)
        .Number(12, point.Map + 1).Number(13, point.MarkX).Number(14, point.MarkY)
        .Number(15, point.First + 1).Number(16, point.Second + 1).Number(17, point.NoHold ? 1 : 0);

    private void Routine(RoutineRecord routine, ProtoMessage to) => to
        .Text(1, routine.Title)
        .Messages(2, Enumerable.Range(0, routine.StepCount), (step, message) => Step(routine, step, message))
        .Number(3, (int)routine.AppliedBy).Number(4, (int)routine.Gates)
        .Number(5, routine.PerDay).Number(6, routine.PerWeek).Number(7, routine.Weeks)
        .Number(8, routine.DoseIsDefault ? 1 : 0).Number(9, routine.Rounds)
        .Packed(10, Enumerable.Range(routine.FirstTip, routine.BeforeTips))
        .Packed(11, Enumerable.Range(routine.FirstTip + routine.BeforeTips, routine.AfterTips))
        .Number(12, routine.Document + 1).Number(13, routine.Sessions);

    private void Step(RoutineRecord routine, int index, ProtoMessage to)
    {
        StepRecord step = _table.Steps[routine.FirstStep + index];
        to.Number(1, step.Point).Number(2, step.Manner).Number(3, PackedBits.Of(step)).Number(4, step.Cue + 1)
            .Number(5, step.First).Number(6, step.Second).Number(7, step.Seconds);
        if (routine.FirstOrigin >= 0)
        {
            OriginRecord origin = _table.Origins[routine.FirstOrigin + index];
            to.Number(8, origin.Document + 1).Number(9, origin.Passage).Number(10, (int)origin.Defaults);
        }
    }

    private static void Manner(MannerRecord manner, ProtoMessage to) => to
        .Number(1, PackedBits.Of(manner)).Number(2, manner.TempoMs / Limits.TempoUnitMs)
        .Number(3, manner.Ramp).Number(4, manner.Prepare).Number(5, manner.Release).Number(6, manner.Switch)
        .Number(7, manner.OnMs / Limits.RhythmUnitMs).Number(8, manner.OffMs / Limits.RhythmUnitMs)
        .Number(9, manner.Hold).Number(10, PackedBits.Rounds(manner));

    private void Map(BodyMap map, ProtoMessage to) => to
        .Text(1, map.Name).Number(2, map.Width).Number(3, map.Pages).Number(4, map.Symmetric ? 1 : 0)
        .Bytes(5, _coded ? RunLengthEncoder.Encode(map.Pixels) : map.Pixels);
}
