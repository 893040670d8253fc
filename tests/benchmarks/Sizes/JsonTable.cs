using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table.Records;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>Writes the members of a table's JSON.</summary>
internal sealed class JsonTable
{
    private readonly TableModel _table;
    private readonly Utf8JsonWriter _writer;

    public JsonTable(TableModel table, Utf8JsonWriter writer)
    {
        _table = table;
        _writer = writer;
    }

    public void Write()
    {
        _writer.WriteStartObject();
        List("points", _table.Points, Point);
        List("routines", _table.Routines, Routine);
        List("manners", _table.Manners, Manner);
        List("cues", _table.Cues, Cue);
        Texts("tips", _table.Tips);
        List("documents", _table.Documents, Document);
        List("maps", _table.Maps, Map);
        _writer.WriteEndObject();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _writer.WriteStartArray(name);
        foreach (T item in items)
        {
            _writer.WriteStartObject();
            write(item);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void Texts(string name, IEnumerable<string> texts)
    {
        _writer.WriteStartArray(name);
        texts.ToList().ForEach(_writer.WriteStringValue);
        _writer.WriteEndArray();
    }

    private void Text(string name, string value)
    {
        if (value.Length > 0)
        {
            _writer.WriteString(name, value);
        }
    }

    private void Number(string name, int value, int left = 0)
    {
        if (value != left)
        {
            _writer.WriteNumber(name, value);
        }
    }

    private void Truth(string name, bool value)
    {
        if (value)
        {
            _writer.WriteBoolean(name, true);
        }
    }

    private void Point(PointRecord point)
    {
        Text("code", point.Code);
        Text("name", point.Name);
        Text("pinyin", point.Pinyin);
        Text("aliases", point.Aliases);
        Text("place", point.Place);
        Text("big", point.Big);
        Text("source", point.Source);
        Text("region", point.Region);
        Number("cautions", (int)point.Cautions);
        Number("ceiling", (int)point.Ceiling);
        Number("laterality", (int)point.Laterality);
        Number("map", point.Map, -1);
        Number("x", point.MarkX);
        Number("y", point.MarkY);
        Number("first", point.First, -1);
        Number("second", point.Second, -1);
        Truth("noHold", point.NoHold);
    }

    private void Routine(RoutineRecord routine)
    {
        Text("title", routine.Title);
        List("steps", Enumerable.Range(0, routine.StepCount), index => Step(routine, index));
        Number("appliedBy", (int)routine.AppliedBy);
        Number("gates", (int)routine.Gates);
        Number("perDay", routine.PerDay);
        Number("perWeek", routine.PerWeek);
        Number("weeks", routine.Weeks);
        Number("sessions", routine.Sessions);
        Truth("doseIsDefault", routine.DoseIsDefault);
        Number("rounds", routine.Rounds, 1);
        Number("firstTip", routine.FirstTip);
        Number("before", routine.BeforeTips);
        Number("after", routine.AfterTips);
        Number("document", routine.Document, -1);
    }

    private void Step(RoutineRecord routine, int index)
    {
        StepRecord step = _table.Steps[routine.FirstStep + index];
        Number("point", step.Point, -1);
        Number("manner", step.Manner, -1);
        Number("side", (int)step.Side);
        Number("pressure", (int)step.Pressure);
        Truth("joined", step.Joined);
        Truth("untilReleased", step.UntilReleased);
        Number("cue", step.Cue, -1);
        Number("first", step.First);
        Number("second", step.Second);
        Number("seconds", step.Seconds);
        if (routine.FirstOrigin >= 0)
        {
            OriginRecord origin = _table.Origins[routine.FirstOrigin + index];
            Number("document", origin.Document, -1);
            Number("passage", origin.Passage);
            Number("defaults", (int)origin.Defaults);
        }
    }

    private void Manner(MannerRecord manner)
    {
        Number("technique", (int)manner.Technique, -1);
        Truth("counterclockwiseFirst", manner.CounterclockwiseFirst);
        Truth("secondsPerDirection", manner.SecondsPerDirection);
        Number("tempo", manner.TempoMs);
        Number("ramp", manner.Ramp);
        Number("prepare", manner.Prepare);
        Number("release", manner.Release);
        Number("switch", manner.Switch);
        Number("on", manner.OnMs);
        Number("off", manner.OffMs);
        Number("hold", manner.Hold);
        Number("rounds", manner.Rounds, 1);
        Number("stations", manner.Stations, 1);
    }

    private void Cue(CueRecord cue)
    {
        Text("big", cue.Big);
        Text("self", cue.Self);
        Text("partner", cue.Partner);
    }

    private void Document(DocumentRecord document)
    {
        Text("id", document.Id);
        Text("title", document.Title);
    }

    private void Map(BodyMap map)
    {
        Text("name", map.Name);
        Number("width", map.Width);
        Number("pages", map.Pages);
        Truth("symmetric", map.Symmetric);
        _writer.WriteBase64String("pixels", map.Pixels);
    }
}
