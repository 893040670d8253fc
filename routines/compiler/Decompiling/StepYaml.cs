using System.Collections.Generic;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Decompiling;

/// <summary>Writes a step with everything in it said, so that no default of a later compiler can change it.</summary>
internal sealed class StepYaml
{
    private readonly TableModel _table;
    private readonly YamlWriter _to;

    public StepYaml(TableModel table, YamlWriter to)
    {
        _table = table;
        _to = to;
    }

    /// <param name="step">The step.</param>
    /// <param name="inBlock">Its side is that of the block.</param>
    /// <param name="origin">Where it comes from; null when the table does not say.</param>
    public void Write(StepRecord step, bool inBlock, OriginRecord? origin)
    {
        MannerRecord manner = _table.Manners[step.Manner];
        _to.Key(StepKeys.Point.Name, YamlWriter.Name(_table.Points[step.Point].Code));
        if (!inBlock)
        {
            _to.Key(StepKeys.Side.Name, Words.Of(step.Side));
        }

        _to.Key(StepKeys.Technique.Name, Words.Of(manner.Technique));
        WriteAmount(step, manner);
        WriteManner(step, manner);
        WriteCue(step);
        if (manner.Technique.Is(TechniqueNature.Steady) && step.Seconds > Limits.HoldMaxSeconds)
        {
            _to.Key(StepKeys.Reason.Name, "so in the table that this was written from");
        }

        WriteOrigin(origin);
    }

    private void WriteAmount(StepRecord step, MannerRecord manner)
    {
        Seconds(StepKeys.Hold.Name, manner.Hold, manner.Hold > 0);
        if (manner.Technique.Is(TechniqueNature.Circles))
        {
            WriteCircles(step, manner);
            Seconds(StepKeys.In.Name, step.Seconds, step.Seconds > 0);
            Milliseconds(StepKeys.Tempo.Name, manner.TempoMs, manner.TempoMs > 0);
            return;
        }

        if (step.Count > 0)
        {
            _to.Key(StepKeys.Count.Name, step.Count);
        }

        Seconds(step.Count > 0 ? StepKeys.In.Name : StepKeys.For.Name, step.Seconds, step.Seconds > 0);
        Milliseconds(StepKeys.Press.Name, manner.OnMs, manner.OnMs > 0);
        Milliseconds(StepKeys.Rest.Name, manner.OffMs, manner.OffMs > 0);
        Milliseconds(StepKeys.Tempo.Name, manner.TempoMs, manner.TempoMs > 0);
    }

    private void WriteCircles(StepRecord step, MannerRecord manner)
    {
        int clockwise = manner.CounterclockwiseFirst ? step.Second : step.First;
        int counterclockwise = manner.CounterclockwiseFirst ? step.First : step.Second;
        string unit = manner.SecondsPerDirection ? " s" : "";
        if (clockwise > 0)
        {
            _to.Key(StepKeys.Clockwise.Name, clockwise + unit);
        }

        if (counterclockwise > 0)
        {
            _to.Key(StepKeys.Counterclockwise.Name, counterclockwise + unit);
        }

        if (clockwise > 0 && counterclockwise > 0 && manner.CounterclockwiseFirst)
        {
            _to.Key(StepKeys.First.Name, StepKeys.Counterclockwise.Name);
        }
    }

    private void WriteManner(StepRecord step, MannerRecord manner)
    {
        if (step.UntilReleased)
        {
            _to.Key(StepKeys.Until.Name, Words.Of(Model.Until.Released));
        }

        if (manner.Rounds != 1)
        {
            _to.Key(StepKeys.Rounds.Name, manner.Rounds);
        }

        if (manner.Stations != 1)
        {
            _to.Key(StepKeys.Stations.Name, manner.Stations);
        }

        _to.Key(StepKeys.Pressure.Name, Words.Of(step.Pressure));
        Seconds(StepKeys.Ramp.Name, manner.Ramp, true);
        Seconds(StepKeys.Prepare.Name, manner.Prepare, true);
        Seconds(StepKeys.Release.Name, manner.Release, true);
        Seconds(StepKeys.Switch.Name, manner.Switch, StepTiming.TwoSided(step.Side) && !step.Joined);
    }

    private void WriteCue(StepRecord step)
    {
        if (step.Cue < 0)
        {
            return;
        }

        CueRecord cue = _table.Cues[step.Cue];
        _to.Begin(StepKeys.Cue.Name);
        Text(CueLanguage.Big.Name, cue.Big);
        Text(CueLanguage.Self.Name, cue.Self);
        Text(CueLanguage.Partner.Name, cue.Partner);
        _to.End();
    }

    private void WriteOrigin(OriginRecord? origin)
    {
        if (origin is { Document: >= 0 })
        {
            string document = _table.Documents[origin.Document].Id;
            _to.Text(StepKeys.Source.Name, new Model.SourceReference(document, origin.Passage).ToString());
        }

        IReadOnlyList<string> defaults = Words.OfFlags(origin?.Defaults ?? StepDefaults.None);
        if (defaults.Count > 0)
        {
            _to.List(StepKeys.Defaults.Name, defaults);
        }
    }

    private void Text(string key, string text)
    {
        if (text.Length > 0)
        {
            _to.Text(key, text);
        }
    }

    private void Seconds(string key, int seconds, bool said) => Milliseconds(key, seconds * 1000, said);

    private void Milliseconds(string key, int milliseconds, bool said)
    {
        if (said)
        {
            _to.Key(key, Duration.Write(milliseconds));
        }
    }
}
