using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table.Layout;

/// <summary>The sections of the format and their fields, for the annotated dump. Strings and pixels have no fields.</summary>
internal static class TableLayout
{
    public static readonly IReadOnlyList<SectionLayout> Sections =
    [
        new(TableFormat.SectionId.Strings, "Strings", 1, []),
        new(TableFormat.SectionId.Points, "Points", TableFormat.Point.Size,
        [
            Text("code", TableFormat.Point.Code),
            Text("name", TableFormat.Point.Name),
            Text("pinyin", TableFormat.Point.Pinyin),
            Text("aliases", TableFormat.Point.Aliases),
            Text("place", TableFormat.Point.Place),
            Text("big", TableFormat.Point.Big),
            Text("source", TableFormat.Point.Source),
            new("cautions", TableFormat.Point.Cautions, 2, FieldMeaning.Special, value => Flags((Caution)value)),
            Special("ceiling", TableFormat.Point.Ceiling, Word<Pressure>),
            Special("laterality", TableFormat.Point.Laterality, Word<Laterality>),
            Optional("map", TableFormat.Point.Map),
            Number("mark x", TableFormat.Point.MarkX),
            Number("mark y", TableFormat.Point.MarkY),
            Optional("first of two", TableFormat.Point.First),
            Optional("second of two", TableFormat.Point.Second),
            Special("rules", TableFormat.Point.Rules, value => Flags((PointRules)value)),
            Text("region", TableFormat.Point.Region),
        ]),
        new(TableFormat.SectionId.Routines, "Routines", TableFormat.Routine.Size,
        [
            Text("title", TableFormat.Routine.Title),
            new("first step", TableFormat.Routine.FirstStep, 2, FieldMeaning.Index),
            Number("steps", TableFormat.Routine.StepCount),
            Special("applied by", TableFormat.Routine.AppliedBy, Word<AppliedBy>),
            new("gates", TableFormat.Routine.Gates, 2, FieldMeaning.Special, value => Flags((Caution)value)),
            Number("per day", TableFormat.Routine.PerDay),
            Number("per week", TableFormat.Routine.PerWeek),
            Number("weeks", TableFormat.Routine.Weeks),
            Number("rounds", TableFormat.Routine.Rounds),
            Number("first tip", TableFormat.Routine.FirstTip),
            Number("tips before", TableFormat.Routine.BeforeTips),
            Number("tips after", TableFormat.Routine.AfterTips),
            Optional("document", TableFormat.Routine.Document),
            new("first origin", TableFormat.Routine.FirstOrigin, 2, FieldMeaning.Special,
                value => value == TableFormat.NoOrigin ? "none" : ""),
            Special("defaults", TableFormat.Routine.Defaults, value => (value & 1) != 0 ? "the dose is a device default" : ""),
            Number("sessions", TableFormat.Routine.Sessions),
        ]),
        new(TableFormat.SectionId.Steps, "Steps", TableFormat.Step.Size,
        [
            new("point", TableFormat.Step.Point, 1, FieldMeaning.Index),
            new("manner", TableFormat.Step.Manner, 1, FieldMeaning.Index),
            Special("bits", TableFormat.Step.Bits, StepBits),
            Optional("cue", TableFormat.Step.Cue),
            Number("first", TableFormat.Step.First),
            Number("second", TableFormat.Step.Second),
            new("seconds", TableFormat.Step.Seconds, 2),
        ]),
        new(TableFormat.SectionId.Manners, "Manners", TableFormat.Manner.Size,
        [
            Special("technique", TableFormat.Manner.Technique, TechniqueBits),
            Special("tempo", TableFormat.Manner.Tempo, value => Times(value, Limits.TempoUnitMs)),
            Number("ramp", TableFormat.Manner.Ramp),
            Number("prepare", TableFormat.Manner.Prepare),
            Number("release", TableFormat.Manner.Release),
            Number("switch", TableFormat.Manner.Switch),
            Special("on", TableFormat.Manner.On, value => Times(value, Limits.RhythmUnitMs)),
            Special("off", TableFormat.Manner.Off, value => Times(value, Limits.RhythmUnitMs)),
            Number("hold", TableFormat.Manner.Hold),
            Special("rounds", TableFormat.Manner.Rounds, value => $"rounds {value & 15}, stations {value >> 4}"),
        ]),
        new(TableFormat.SectionId.Cues, "Cues", TableFormat.Cue.Size,
        [
            Text("big", TableFormat.Cue.Big), Text("self", TableFormat.Cue.Self), Text("partner", TableFormat.Cue.Partner),
        ]),
        new(TableFormat.SectionId.Tips, "Tips", TableFormat.Tip.Size, [Text("text", TableFormat.Tip.Text)]),
        new(TableFormat.SectionId.Documents, "Documents", TableFormat.Document.Size,
        [
            Text("id", TableFormat.Document.Id), Text("title", TableFormat.Document.Title),
        ]),
        new(TableFormat.SectionId.Maps, "Maps", TableFormat.Map.Size,
        [
            Text("name", TableFormat.Map.Name),
            new("pixels", TableFormat.Map.Pixels, 2),
            Number("width", TableFormat.Map.Width),
            Number("pages", TableFormat.Map.Pages),
            Special("flags", TableFormat.Map.Flags, MapFlags),
            Number("zero", TableFormat.Map.Reserved),
        ]),
        new(TableFormat.SectionId.Pixels, "Pixels", 1, []),
        new(TableFormat.SectionId.Origins, "Origins", TableFormat.Origin.Size,
        [
            Optional("document", TableFormat.Origin.Document),
            Number("passage", TableFormat.Origin.Passage),
            Special("defaults", TableFormat.Origin.Defaults, value => Flags((StepDefaults)value)),
        ]),
        new(TableFormat.SectionId.Signature, "Signature", 1, []),
    ];

    public static SectionLayout? Find(int id) => Sections.FirstOrDefault(section => section.Id == id);

    private static FieldLayout Text(string name, int offset) => new(name, offset, 2, FieldMeaning.Text);

    private static FieldLayout Number(string name, int offset) => new(name, offset, 1);

    private static FieldLayout Optional(string name, int offset) => new(name, offset, 1, FieldMeaning.OptionalIndex);

    private static FieldLayout Special(string name, int offset, Func<int, string> explain) =>
        new(name, offset, 1, FieldMeaning.Special, explain);

    private static string Word<T>(int value)
        where T : struct, Enum => Words.Values<T>().Where(v => Words.Number(v) == value).Select(Words.Of).FirstOrDefault("?");

    private static string Flags<T>(T value)
        where T : struct, Enum => string.Join(", ", Words.OfFlags(value));

    private static string Times(int value, int unitMs) => value == 0 ? "" : Duration.Write(value * unitMs);

    private static string StepBits(int value) =>
        Word<Side>(value & TableFormat.Step.SideMask)
        + ", " + Word<Pressure>((value >> TableFormat.Step.PressureShift) & TableFormat.Step.PressureMask)
        + ((value & TableFormat.Step.Joined) != 0 ? ", joined" : "")
        + ((value & TableFormat.Step.UntilReleased) != 0 ? ", until released" : "");

    private static string TechniqueBits(int value) =>
        Word<Technique>(value & TableFormat.Manner.TechniqueMask)
        + ((value & TableFormat.Manner.CounterclockwiseFirst) != 0 ? ", counterclockwise first" : "")
        + ((value & TableFormat.Manner.SecondsPerDirection) != 0 ? ", seconds per direction" : "");

    private static string MapFlags(int value) => string.Join(", ", new[]
    {
        (value & TableFormat.Map.Symmetric) != 0 ? "symmetric" : "",
        (value & TableFormat.Map.RunLength) != 0 ? "run-length coded" : "",
    }.Where(text => text.Length > 0));
}
