using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Building;

/// <summary>Gives everything its index. What several steps share is stored once, in the order of first use; documents by their ids.</summary>
internal sealed class TableAssembler
{
    private readonly Atlas _atlas;
    private readonly PointTable _points;
    private readonly Interner<MannerRecord> _manners = new();
    private readonly Interner<CueRecord> _cues = new();
    private readonly RunInterner<string> _tips = new();
    private readonly RunInterner<OriginRecord> _origins = new();
    private readonly List<StepRecord> _steps = [];
    private readonly List<DocumentRecord> _documents;

    private TableAssembler(IReadOnlyList<BuiltRoutine> routines, Atlas atlas, MapLibrary maps)
    {
        _atlas = atlas;
        _points = new PointTable(atlas, maps);
        _documents = UsedDocuments(routines);
    }

    public static TableModel Assemble(IReadOnlyList<BuiltRoutine> routines, Atlas atlas, MapLibrary maps)
    {
        var assembler = new TableAssembler(routines, atlas, maps);
        List<RoutineRecord> records = routines.Select(assembler.Routine).ToList();
        return new TableModel
        {
            Points = assembler._points.Points,
            Routines = records,
            Steps = assembler._steps,
            Manners = assembler._manners.Items,
            Cues = assembler._cues.Items,
            Tips = assembler._tips.Items,
            Documents = assembler._documents,
            Maps = assembler._points.Maps,
            Origins = assembler._origins.Items,
        };
    }

    private RoutineRecord Routine(BuiltRoutine routine)
    {
        RoutineSource source = routine.Source;
        int firstStep = _steps.Count;
        _steps.AddRange(routine.Steps.Select(Step));
        DoseSource dose = source.Dose ?? new DoseSource(Defaults.SessionsPerDay, 0, 0, 0, true);
        return new RoutineRecord
        {
            Title = source.Title.Value,
            FirstStep = firstStep,
            StepCount = routine.Steps.Count,
            AppliedBy = source.AppliedBy,
            Gates = source.Gates?.Value ?? Caution.None,
            PerDay = dose.PerDay,
            PerWeek = dose.PerWeek,
            Weeks = dose.Weeks,
            Sessions = dose.Sessions,
            DoseIsDefault = dose.IsDefault,
            Rounds = source.Rounds,
            FirstTip = _tips.IndexOf(source.Before.Concat(source.After).Select(tip => tip.Value).ToList()),
            BeforeTips = source.Before.Count,
            AfterTips = source.After.Count,
            Document = DocumentIndex(source.Document?.Value),
            FirstOrigin = FirstOrigin(routine),
        };
    }

    private StepRecord Step(BuiltStep step) => new(
        _points.IndexOf(step.Point),
        _manners.IndexOf(step.Manner),
        step.Side,
        step.Pressure,
        step.Joined,
        step.UntilReleased,
        step.Cue is null ? -1 : _cues.IndexOf(step.Cue),
        step.Amount.First,
        step.Amount.Second,
        step.Amount.Seconds);

    /// <summary>Where each step comes from; none when no step says anything about it in the source.</summary>
    private int FirstOrigin(BuiltRoutine routine)
    {
        bool told = routine.Steps.Any(step => step.Source.Source is not null || step.Source.Defaults is { Value: not StepDefaults.None });
        return told ? _origins.IndexOf(routine.Steps.Select(Origin).ToList()) : -1;
    }

    private OriginRecord Origin(BuiltStep step)
    {
        SourceReference? source = step.Source.Source?.Value;
        return new OriginRecord(DocumentIndex(source?.Document), source?.Passage ?? 0, step.Defaults);
    }

    private int DocumentIndex(string? id) => id is null ? -1 : _documents.FindIndex(document => document.Id == id);

    private List<DocumentRecord> UsedDocuments(IReadOnlyList<BuiltRoutine> routines) =>
        routines.SelectMany(routine => routine.Steps
                .Select(step => step.Source.Source?.Value.Document)
                .Append(routine.Source.Document?.Value))
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new DocumentRecord(id, _atlas.FindDocument(id)!.Title.Value))
            .ToList();
}
