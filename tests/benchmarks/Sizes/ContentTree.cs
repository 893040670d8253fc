using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>
/// The content of a table as lists of numbers, texts and bytes, for encodings that know lists. It is kept as short as a careful
/// author would keep it: bits are packed as in our own records, nothing reserved is written, and there is neither a checksum
/// nor a hash, which our own table has and pays for.
/// </summary>
internal sealed class ContentTree
{
    private readonly TableModel _table;
    private readonly bool _coded;
    private readonly Dictionary<string, int>? _texts;

    private ContentTree(TableModel table, TextForm texts, bool coded)
    {
        _table = table;
        _coded = coded;
        _texts = texts == TextForm.Indexed ? [] : null;
    }

    /// <param name="table">The content.</param>
    /// <param name="texts">Texts in their places, or once in a list.</param>
    /// <param name="coded">Maps run-length coded as in our table; else their bytes as they are.</param>
    public static object[] Of(TableModel table, TextForm texts, bool coded)
    {
        var tree = new ContentTree(table, texts, coded);
        object[] body = tree.Body();
        return tree._texts is null ? body : [.. body, tree._texts.Keys.ToArray<object>()];
    }

    private object[] Body() =>
    [
        _table.Points.Select(Point).ToArray(),
        _table.Routines.Select(Routine).ToArray(),
        _table.Steps.Select(Step).ToArray(),
        _table.Manners.Select(Manner).ToArray(),
        _table.Cues.Select(cue => (object)new[] { Text(cue.Big), Text(cue.Self), Text(cue.Partner) }).ToArray(),
        _table.Tips.Select(Text).ToArray(),
        _table.Documents.Select(document => (object)new[] { Text(document.Id), Text(document.Title) }).ToArray(),
        _table.Maps.Select(Map).ToArray(),
        _table.Origins.Select(origin => (object)new object[] { origin.Document + 1, origin.Passage, (int)origin.Defaults }).ToArray(),
    ];

    private object Text(string text)
    {
        if (_texts is null)
        {
            return text;
        }

        if (!_texts.TryGetValue(text, out int index))
        {
            index = _texts.Count;
            _texts.Add(text, index);
        }

        return index;
    }

    private object Point(PointRecord point) => new object[]
    {
        Text(point.Code), Text(point.Name), Text(point.Pinyin), Text(point.Aliases), Text(point.Place), Text(point.Big),
        Text(point.Source), Text(point.Region), (int)point.Cautions, (int)point.Ceiling, (int)point.Laterality, point.Map + 1,
        point.MarkX, point.MarkY, point.First + 1, point.Second + 1, point.NoHold ? 1 : 0,
    };

    private object Routine(RoutineRecord routine) => new object[]
    {
        Text(routine.Title), routine.FirstStep, routine.StepCount, (int)routine.AppliedBy, (int)routine.Gates, routine.PerDay,
        routine.PerWeek, routine.Weeks, routine.Sessions, routine.DoseIsDefault ? 1 : 0, routine.Rounds, routine.FirstTip, routine.BeforeTips,
        routine.AfterTips, routine.Document + 1, routine.FirstOrigin + 1,
    };

    private static object Step(StepRecord step) => new object[]
    {
        step.Point, step.Manner, PackedBits.Of(step), step.Cue + 1, step.First, step.Second, step.Seconds,
    };

    private static object Manner(MannerRecord manner) => new object[]
    {
        PackedBits.Of(manner), manner.TempoMs / Limits.TempoUnitMs, manner.Ramp, manner.Prepare, manner.Release, manner.Switch,
        manner.OnMs / Limits.RhythmUnitMs, manner.OffMs / Limits.RhythmUnitMs, manner.Hold, PackedBits.Rounds(manner),
    };

    private object Map(BodyMap map) => new object[]
    {
        Text(map.Name), map.Width, map.Pages, map.Symmetric ? 1 : 0, _coded ? RunLengthEncoder.Encode(map.Pixels) : map.Pixels,
    };
}
