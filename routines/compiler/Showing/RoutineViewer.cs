using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Showing;

/// <summary>Reads the routines out of a finished table, as the device will play them.</summary>
internal sealed class RoutineViewer
{
    private readonly TableModel _model;
    private readonly RoutineTable _table = new();
    private readonly StepPlan _plan = new();

    private RoutineViewer(RawTable raw)
    {
        _model = TableReader.Read(raw);
        byte[] bytes = raw.Bytes.ToArray();
        _table.Open(bytes, bytes.Length);
    }

    public static IReadOnlyList<RoutineView> View(RawTable raw)
    {
        var viewer = new RoutineViewer(raw);
        return viewer._model.Routines.Select((_, i) => viewer.Routine(i)).ToList();
    }

    private RoutineView Routine(int index)
    {
        RoutineRecord routine = _model.Routines[index];
        DocumentRecord? document = routine.Document < 0 ? null : _model.Documents[routine.Document];
        return new RoutineView
        {
            Title = routine.Title,
            AppliedBy = Words.Of(routine.AppliedBy),
            Document = document is null ? "" : $"{document.Id} {document.Title}",
            Dose = new DoseView(routine.PerDay, routine.PerWeek, routine.Weeks, routine.Sessions, routine.DoseIsDefault),
            Gates = Words.OfFlags(routine.Gates),
            Before = _model.Tips.Skip(routine.FirstTip).Take(routine.BeforeTips).Select(OneLine).ToList(),
            After = _model.Tips.Skip(routine.FirstTip + routine.BeforeTips).Take(routine.AfterTips).Select(OneLine).ToList(),
            Rounds = routine.Rounds,
            Steps = Steps(routine),
            Seconds = Seconds(StepTiming.RoutineTime(_table, index, _plan)),
        };
    }

    private List<StepView> Steps(RoutineRecord routine)
    {
        var views = new List<StepView>();
        int blocks = 0;
        for (int i = 0; i < routine.StepCount; i++)
        {
            int index = routine.FirstStep + i;
            bool begins = i + 1 < routine.StepCount && _model.Steps[index + 1].Joined;
            blocks += begins && !_model.Steps[index].Joined ? 1 : 0;
            bool inBlock = begins || _model.Steps[index].Joined;
            OriginRecord? origin = routine.FirstOrigin < 0 ? null : _model.Origins[routine.FirstOrigin + i];
            views.Add(Step(index, inBlock ? blocks : 0, origin));
        }

        return views;
    }

    private StepView Step(int index, int block, OriginRecord? origin)
    {
        StepRecord step = _model.Steps[index];
        PointRecord point = _model.Points[step.Point];
        CueRecord cue = step.Cue < 0 ? new CueRecord("", "", "") : _model.Cues[step.Cue];
        StepDefaults defaults = origin?.Defaults ?? StepDefaults.None;
        string self = OneLine(cue.Self.Length > 0 ? cue.Self : point.Place);
        _plan.Load(_table, index);
        return new StepView
        {
            Point = point.Code,
            Name = point.Name,
            Place = OneLine(point.Place),
            Side = Words.Of(step.Side),
            Block = block,
            Technique = Words.Of(_model.Manners[step.Manner].Technique),
            What = TechniqueText.Of(step, _model.Manners[step.Manner], defaults),
            Pressure = Words.Of(step.Pressure),
            Self = self,
            Partner = cue.Partner.Length > 0 ? OneLine(cue.Partner) : self,
            Seconds = Seconds(StepTimes.Of(_plan, block > 0)),
            UntilReleased = step.UntilReleased,
            Source = origin is { Document: >= 0 } ? new SourceReference(_model.Documents[origin.Document].Id, origin.Passage).ToString() : "",
            Defaults = Words.OfFlags(defaults),
        };
    }

    private static string OneLine(string text) => text.Replace("\n", " ", StringComparison.Ordinal);

    private static decimal Seconds(long microseconds) => microseconds / 1_000_000m;
}
